// What the page itself says, in both languages.

import { OPTIONS } from './options.js';

const LABELS = {
  de: {
    site: 'Partnerschaften',
    skip: 'Zum Inhalt',
    navigation: 'Inhalte',
    language: 'Sprache',
    loading: 'Wird geladen …',
    'event-reports': 'Veranstaltungen',
    'news-teasers': 'Meldungen',
    'partnership-profiles': 'Partnerschaften',
    'event-reports.one': 'Veranstaltungsbericht',
    'news-teasers.one': 'Meldung',
    'partnership-profiles.one': 'Partnerschaft',
    facts: 'Auf einen Blick',
    date: 'Datum',
    format: 'Format',
    location: 'Ort',
    participants: 'Teilnehmende',
    participantsValue: (count) => `rund ${count}`,
    participantsShort: (count) => `rund ${count} Teilnehmende`,
    occasion: 'Anlass',
    campaign: 'Kampagne',
    organisers: 'Veranstaltet von',
    partners: 'Gemeinsam mit',
    partnerships: 'Beteiligte Partnerschaften',
    speakers: 'Auf dem Podium',
    recording: 'Aufzeichnung',
    recordingLink: 'Aufzeichnung ansehen',
    documents: 'Zum Herunterladen',
    topics: 'Themen',
    sdgs: 'Ziele für nachhaltige Entwicklung',
    regions: 'Regionen',
    kind: 'Art',
    founded: 'Gegründet',
    headquarters: 'Sitz',
    memberGroups: 'Mitglieder aus',
    memberCount: 'Anzahl der Mitglieder',
    website: 'Website',
    contact: 'Kontakt',
    lessons: 'Was wir gelernt haben',
    aliases: 'Auch bekannt als',
    validUntil: 'Gültig bis',
    more: 'Mehr dazu',
    related: 'Das könnte Sie auch interessieren',
    relatedNone: 'Zu diesem Beitrag gibt es noch keine verwandten Inhalte.',
    relatedFailed: 'Die verwandten Inhalte lassen sich gerade nicht laden.',
    relatedLoading: 'Verwandte Inhalte werden geladen …',
    why: 'Warum dieser Vorschlag?',
    loaded: (title) => `Geladen: ${title}`,
    'event-reports.lead': 'Was auf unseren Konferenzen, Austauschtreffen und Online-Veranstaltungen besprochen wurde.',
    'news-teasers.lead': 'Neues aus Partnerschaften, die an der Agenda 2030 arbeiten.',
    'partnership-profiles.lead': 'Wer sich mit wem zusammengetan hat, wofür und mit welchen Erfahrungen.',
    'event-reports.count': (count) => (count === 1 ? '1 Veranstaltung' : `${count} Veranstaltungen`),
    'news-teasers.count': (count) => (count === 1 ? '1 Meldung' : `${count} Meldungen`),
    'partnership-profiles.count': (count) => (count === 1 ? '1 Partnerschaft' : `${count} Partnerschaften`),
    filter: 'Nach Thema filtern',
    allTopics: 'Alle Themen',
    nothingFound: 'Zu diesem Thema gibt es hier noch nichts. Wählen Sie ein anderes Thema oder alle.',
    nothingYet: 'Hier ist noch nichts veröffentlicht.',
    showMore: 'Mehr anzeigen',
    subscribe: 'Abonnieren',
    'subscribe-calendar': 'Veranstaltungen im Kalender (iCalendar)',
    'subscribe-news': 'Meldungen im Feedreader (Atom)',
    calendar: 'Kalender',
    calendarFile: 'Termin speichern (.ics)',
    browse: 'Mehr entdecken',
    browseMore: (count) => `Alle ${count} anzeigen`,
    browseFailed: 'Diese Liste lässt sich gerade nicht laden.',
    endpoints: 'Dieselben Inhalte als JSON',
    'endpoints-lead': 'Alles auf dieser Seite kommt aus diesen Endpunkten. Ihre eigene Anwendung liest sie genauso.',
    thisItem: 'Dieser Beitrag',
    thisRelated: 'Verwandte Inhalte, mit Begründung',
    notFoundTitle: 'Diesen Beitrag gibt es hier nicht',
    notFound: 'Vielleicht wurde er verschoben, oder die Adresse ist unvollständig. Unten finden Sie die neuesten Inhalte.',
    failedTitle: 'Der Beitrag lässt sich nicht laden',
    failed: 'Der Server hat die Anfrage abgelehnt oder ist nicht erreichbar. Laden Sie die Seite noch einmal.',
    serverSays: 'Antwort des Servers:',
  },
  en: {
    site: 'Partnerships',
    skip: 'Skip to content',
    navigation: 'Content',
    language: 'Language',
    loading: 'Loading …',
    'event-reports': 'Events',
    'news-teasers': 'News',
    'partnership-profiles': 'Partnerships',
    'event-reports.one': 'Event report',
    'news-teasers.one': 'News',
    'partnership-profiles.one': 'Partnership',
    facts: 'At a glance',
    date: 'Date',
    format: 'Format',
    location: 'Location',
    participants: 'Participants',
    participantsValue: (count) => `about ${count}`,
    participantsShort: (count) => `about ${count} participants`,
    occasion: 'Occasion',
    campaign: 'Campaign',
    organisers: 'Organised by',
    partners: 'Together with',
    partnerships: 'Partnerships involved',
    speakers: 'On the panel',
    recording: 'Recording',
    recordingLink: 'Watch the recording',
    documents: 'Downloads',
    topics: 'Topics',
    sdgs: 'Sustainable Development Goals',
    regions: 'Regions',
    kind: 'Kind',
    founded: 'Founded',
    headquarters: 'Headquarters',
    memberGroups: 'Members from',
    memberCount: 'Number of members',
    website: 'Website',
    contact: 'Contact',
    lessons: 'What we have learned',
    aliases: 'Also known as',
    validUntil: 'Valid until',
    more: 'Read more',
    related: 'You might also be interested in',
    relatedNone: 'Nothing related to this item yet.',
    relatedFailed: 'Related content cannot be loaded at the moment.',
    relatedLoading: 'Loading related content …',
    why: 'Why this suggestion?',
    loaded: (title) => `Loaded: ${title}`,
    'event-reports.lead': 'What was said at our conferences, exchanges and online events.',
    'news-teasers.lead': 'News from partnerships that work on the 2030 Agenda.',
    'partnership-profiles.lead': 'Who has joined forces with whom, what for, and what they have learned.',
    'event-reports.count': (count) => (count === 1 ? '1 event' : `${count} events`),
    'news-teasers.count': (count) => (count === 1 ? '1 news item' : `${count} news items`),
    'partnership-profiles.count': (count) => (count === 1 ? '1 partnership' : `${count} partnerships`),
    filter: 'Filter by topic',
    allTopics: 'All topics',
    nothingFound: 'Nothing here on this topic yet. Choose another topic, or all of them.',
    nothingYet: 'Nothing has been published here yet.',
    showMore: 'Show more',
    subscribe: 'Subscribe',
    'subscribe-calendar': 'Events in your calendar (iCalendar)',
    'subscribe-news': 'News in your feed reader (Atom)',
    calendar: 'Calendar',
    calendarFile: 'Save the date (.ics)',
    browse: 'Explore more',
    browseMore: (count) => `Show all ${count}`,
    browseFailed: 'This list cannot be loaded at the moment.',
    endpoints: 'The same content as JSON',
    'endpoints-lead': 'Everything on this page comes from these endpoints. Your own application reads them the same way.',
    thisItem: 'This item',
    thisRelated: 'Related content, with reasons',
    notFoundTitle: 'There is no such item here',
    notFound: 'It may have been moved, or the address is incomplete. The newest content is listed below.',
    failedTitle: 'The item cannot be loaded',
    failed: 'The server refused the request or cannot be reached. Try loading the page again.',
    serverSays: 'The server answered:',
  },
};

export const LANGUAGES = Object.keys(LABELS);

/** The words of one language. */
export class Words {
  constructor(lang) {
    this.lang = lang;
  }

  /** The page's own text, or null for an unknown key. */
  text(key, ...values) {
    const label = LABELS[this.lang][key] ?? null;
    return typeof label === 'function' ? label(...values) : label;
  }

  /** The label of an option; an unknown one is shown as it is. */
  option(list, value) {
    const labels = OPTIONS[list]?.[value];
    return labels ? labels[LANGUAGES.indexOf(this.lang)] : value;
  }

  options(list, values) {
    return (values ?? []).map((value) => this.option(list, value)).join(', ');
  }

  number(value) {
    return value.toLocaleString(this.lang);
  }

  /** The day that was meant where the event takes place, whatever the reader's time zone. */
  day(timestamp) {
    return dayFormat(this.lang).format(dayOf(timestamp));
  }

  /** One day, or from one to another. */
  days(from, until) {
    const same = !until || until.slice(0, 10) === from.slice(0, 10);
    return same ? this.day(from) : dayFormat(this.lang).formatRange(dayOf(from), dayOf(until));
  }
}

function dayFormat(lang) {
  const locale = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

function dayOf(timestamp) {
  return new Date(`${timestamp.slice(0, 10)}T00:00:00Z`);
}
