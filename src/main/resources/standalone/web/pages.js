// One page per content type: what goes where. A page is its hero, its text and its facts.

import { el, safeAddress } from './dom.js';
import { calendarFileAddress } from './feeds.js';
import {
  children, classification, documents, factList, figureOf, hero, itemLink, profileList, prose,
  recording, sections, speakerList,
} from './parts.js';

export const PAGES = {
  'event-reports': eventReport,
  'news-teasers': newsTeaser,
  'partnership-profiles': partnershipProfile,
};

function eventReport(item, context) {
  const { words, current } = context;
  const date = item.startDate && words.days(item.startDate, item.endDate);
  const format = item.format && words.option('format', item.format);
  const count = item.participants && words.number(item.participants);
  return article(
    hero({
      kicker: item.kicker ?? words.text('event-reports.one'),
      title: item.title,
      lead: item.lead,
      meta: [date, format, count && words.text('participantsShort', count)],
      figure: figureOf(item.image, item.imageAlt, item.imageCredit),
    }),
    [
      prose(item.body, context),
      sections(item.sections, context),
      recording(item, context),
      speakerList(item.speakers, context),
      documents(item.documents, context),
      classification(item, context),
    ],
    factBox(words, [
      [words.text('date'), date],
      [words.text('calendar'), date && el('a', { href: calendarFileAddress(current) }, words.text('calendarFile'))],
      [words.text('format'), format],
      [words.text('location'), item.location === format ? null : item.location],
      [words.text('participants'), count && words.text('participantsValue', count)],
      [words.text('occasion'), item.occasion],
      [words.text('campaign'), item.campaign],
      [words.text('organisers'), profileList(item.organisers, context)],
      [words.text('partners'), profileList(item.partners, context)],
    ]),
  );
}

function newsTeaser(item, context) {
  const { words, lang } = context;
  const external = item.targetUrl && safeAddress(item.targetUrl, ['http:', 'https:']);
  const target = external
    ? el('a', { class: 'button', href: external }, words.text('more'))
    : itemLink(item.targetEventReport ?? item.targetPartnershipProfile, words.text('more'), { lang });
  return article(
    hero({
      kicker: item.kicker ?? words.text('news-teasers.one'),
      title: item.title,
      meta: [item.date && words.day(item.date)],
      figure: figureOf(item.image, item.imageAlt),
    }),
    [
      el('p', { class: 'prose' }, item.text),
      target && el('p', {}, target),
      classification(item, context),
    ],
    factBox(words, [
      [words.text('date'), item.date && words.day(item.date)],
      [words.text('validUntil'), item.validUntil && words.day(item.validUntil)],
      [words.text('partnerships'), profileList(item.partnerships, context)],
    ]),
  );
}

function partnershipProfile(item, context) {
  const { words } = context;
  const website = item.website && safeAddress(item.website, ['http:', 'https:']);
  const lessons = children(item.lessons);
  return article(
    hero({
      kicker: item.kind ? words.option('kind', item.kind) : words.text('partnership-profiles.one'),
      title: item.name,
      lead: item.summary,
      meta: [item.founded && `${words.text('founded')} ${item.founded}`, item.headquarters],
      figure: emblem(item),
    }),
    [
      prose(item.description, context),
      lessons.length > 0 ? el('p', { class: 'overline' }, words.text('lessons')) : null,
      sections(item.lessons, context),
      classification(item, context),
    ],
    factBox(words, [
      [words.text('kind'), item.kind && words.option('kind', item.kind)],
      [words.text('founded'), item.founded && String(item.founded)],
      [words.text('headquarters'), item.headquarters],
      [words.text('memberGroups'), words.options('memberGroups', item.memberGroups)],
      [words.text('memberCount'), item.memberCount && words.number(item.memberCount)],
      [words.text('aliases'), (item.aliases ?? []).join(', ')],
      [words.text('website'), website && el('a', { href: website }, new URL(website).hostname.replace(/^www\./, ''))],
      [words.text('contact'), contact(item.contact)],
    ]),
  );
}

function emblem(item) {
  const figure = figureOf(item.logo, item.logoAlt);
  figure?.classList.add('emblem');
  return figure;
}

function contact(person) {
  if (!person?.name && !person?.email) {
    return null;
  }
  const mail = person.email && safeAddress(`mailto:${person.email}`);
  return [person.name ? el('span', { class: 'block' }, person.name) : null, mail ? el('a', { href: mail }, person.email) : null];
}

function factBox(words, pairs) {
  const list = factList(pairs);
  return list && el('aside', { class: 'fact-box', 'aria-labelledby': 'facts' },
    el('h2', { id: 'facts' }, words.text('facts')), list);
}

function article(heroPart, text, facts) {
  return el('article', {}, heroPart,
    el('div', { class: 'wide columns' }, el('div', { class: 'text' }, text), facts));
}
