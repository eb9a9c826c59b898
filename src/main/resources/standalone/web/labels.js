// What the page itself says, in both languages.

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
    sdg: (number) => `SDG ${number}`,
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
    pinned: 'Von der Redaktion empfohlen',
    'reason.text': 'Ähnliche Begriffe',
    'reason.topics': 'Gleiches Thema',
    'reason.sdgs': 'Gleiche Ziele: SDG',
    'reason.regions': 'Gleiche Region',
    'reason.partnerships': 'Gemeinsame Partnerschaft',
    'reason.mention': 'Wird genannt',
    browse: 'Alle Inhalte',
    browseMore: (count) => `${count} weitere anzeigen`,
    browseFailed: 'Diese Liste lässt sich gerade nicht laden.',
    endpoints: 'Dieselben Inhalte als JSON',
    'endpoints-lead': 'Alles auf dieser Seite kommt aus diesen Endpunkten. Ihre eigene Anwendung liest sie genauso.',
    thisItem: 'Dieser Beitrag',
    thisRelated: 'Verwandte Inhalte, mit Begründung',
    notFoundTitle: 'Diesen Beitrag gibt es hier nicht',
    notFound: 'Vielleicht wurde er verschoben, oder die Adresse ist unvollständig. Unten finden Sie alle Inhalte.',
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
    sdg: (number) => `SDG ${number}`,
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
    pinned: 'Recommended by the editors',
    'reason.text': 'Similar terms',
    'reason.topics': 'Same topic',
    'reason.sdgs': 'Same goals: SDG',
    'reason.regions': 'Same region',
    'reason.partnerships': 'Partnership in common',
    'reason.mention': 'Mentioned',
    browse: 'All content',
    browseMore: (count) => `Show ${count} more`,
    browseFailed: 'This list cannot be loaded at the moment.',
    endpoints: 'The same content as JSON',
    'endpoints-lead': 'Everything on this page comes from these endpoints. Your own application reads them the same way.',
    thisItem: 'This item',
    thisRelated: 'Related content, with reasons',
    notFoundTitle: 'There is no such item here',
    notFound: 'It may have been moved, or the address is incomplete. All content is listed below.',
    failedTitle: 'The item cannot be loaded',
    failed: 'The server refused the request or cannot be reached. Try loading the page again.',
    serverSays: 'The server answered:',
  },
};

/** Labels of option lists: [German, English]. */
const OPTIONS = {
  format: {
    online: ['Online', 'Online'],
    'in-person': ['Vor Ort', 'In person'],
    hybrid: ['Hybrid', 'Hybrid'],
  },
  kind: {
    'multi-stakeholder-partnership': ['Multi-Akteurs-Partnerschaft', 'Multi-stakeholder partnership'],
    initiative: ['Initiative', 'Initiative'],
    network: ['Netzwerk', 'Network'],
    organisation: ['Organisation', 'Organisation'],
  },
  memberGroups: {
    government: ['Staat', 'Government'],
    'private-sector': ['Wirtschaft', 'Private sector'],
    'civil-society': ['Zivilgesellschaft', 'Civil society'],
    academia: ['Wissenschaft', 'Academia'],
    'international-organisation': ['Internationale Organisationen', 'International organisations'],
  },
  regions: {
    global: ['Weltweit', 'Global'],
    africa: ['Afrika', 'Africa'],
    'asia-pacific': ['Asien und Pazifik', 'Asia and the Pacific'],
    europe: ['Europa', 'Europe'],
    'eastern-europe-central-asia': ['Osteuropa und Zentralasien', 'Eastern Europe and Central Asia'],
    'latin-america-caribbean': ['Lateinamerika und Karibik', 'Latin America and the Caribbean'],
    'middle-east-north-africa': ['Naher Osten und Nordafrika', 'Middle East and North Africa'],
    'north-america': ['Nordamerika', 'North America'],
  },
  sdgs: {
    1: ['Keine Armut', 'No poverty'],
    2: ['Kein Hunger', 'Zero hunger'],
    3: ['Gesundheit und Wohlergehen', 'Good health and well-being'],
    4: ['Hochwertige Bildung', 'Quality education'],
    5: ['Geschlechtergleichheit', 'Gender equality'],
    6: ['Sauberes Wasser und Sanitäreinrichtungen', 'Clean water and sanitation'],
    7: ['Bezahlbare und saubere Energie', 'Affordable and clean energy'],
    8: ['Menschenwürdige Arbeit und Wirtschaftswachstum', 'Decent work and economic growth'],
    9: ['Industrie, Innovation und Infrastruktur', 'Industry, innovation and infrastructure'],
    10: ['Weniger Ungleichheiten', 'Reduced inequalities'],
    11: ['Nachhaltige Städte und Gemeinden', 'Sustainable cities and communities'],
    12: ['Nachhaltiger Konsum und Produktion', 'Responsible consumption and production'],
    13: ['Maßnahmen zum Klimaschutz', 'Climate action'],
    14: ['Leben unter Wasser', 'Life below water'],
    15: ['Leben an Land', 'Life on land'],
    16: ['Frieden, Gerechtigkeit und starke Institutionen', 'Peace, justice and strong institutions'],
    17: ['Partnerschaften zur Erreichung der Ziele', 'Partnerships for the goals'],
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
