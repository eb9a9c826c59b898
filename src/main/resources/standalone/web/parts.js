// The pieces that pages of all three types are made of. Each is null when there is nothing to show.

import { el, image, richText, safeAddress } from './dom.js';
import { listPageAddress, pageAddress, typeOf } from './links.js';

/** The children of a multi-field, in the editor's order. */
export function children(field) {
  return (field?.['@nodes'] ?? []).map((name) => field[name]);
}

export function hero({ kicker, title, lead, meta, figure }) {
  const facts = meta.filter(Boolean);
  return el('header', { class: figure ? 'hero' : 'hero hero-plain' },
    el('div', { class: 'wide hero-grid' },
      el('div', { class: 'hero-text' },
        kicker && el('p', { class: 'kicker' }, kicker),
        el('h1', {}, title),
        lead && el('p', { class: 'lead' }, lead),
        facts.length > 0 && el('ul', { class: 'hero-meta' }, facts.map((fact) => el('li', {}, fact))) || null),
      figure));
}

export function figureOf(asset, alt, credit) {
  const picture = image(asset?.['@link'], alt, { loading: 'eager', fetchpriority: 'high' });
  return picture && el('figure', { class: 'hero-figure' },
    picture,
    credit ? el('figcaption', {}, credit) : null);
}

export function prose(markup, context) {
  return markup ? el('div', { class: 'prose' }, richText(markup, context.rewriteLink)) : null;
}

/** Headings with rich text below them. */
export function sections(field, context) {
  return children(field).map((section) =>
    el('section', { class: 'chapter' }, el('h2', {}, section.heading), prose(section.text, context)));
}

/** A list of terms and what they say, from [label, content] pairs; those without content are left out. */
export function factList(pairs) {
  const present = pairs.filter(([, content]) => content !== null && content !== undefined && content !== '');
  return present.length === 0 ? null
    : el('dl', { class: 'facts' },
      present.map(([label, content]) => el('div', {}, el('dt', {}, label), el('dd', {}, content))));
}

/** Organisations with their logos, each leading to its profile. */
export function profileList(profiles, context) {
  const resolved = (profiles ?? []).filter((profile) => profile['@path']);
  return resolved.length === 0 ? null
    : el('ul', { class: 'profiles' }, resolved.map((profile) => el('li', {}, profileLink(profile, context))));
}

function profileLink(profile, { lang }) {
  const logo = image(profile.logo?.['@link'], '', { width: 44, height: 44 });
  return el('a', { href: pageAddress('partnership-profiles', profile['@path'], lang) },
    el('span', { class: 'logo' }, logo ?? initials(profile.acronym ?? profile.name)),
    el('span', {}, profile.name));
}

export function initials(name) {
  return name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0])
    .filter((letter, index, all) => index === 0 || index === all.length - 1).join('');
}

export function speakerList(field, { words }) {
  const speakers = children(field);
  return speakers.length === 0 ? null
    : el('section', { class: 'chapter' },
      el('h2', {}, words.text('speakers')),
      el('ul', { class: 'speakers' }, speakers.map((speaker) =>
        el('li', {},
          el('span', { class: 'portrait', 'aria-hidden': 'true' }, initials(speaker.name.replace(/^(Dr\.|Prof\.) ?/g, ''))),
          el('div', {},
            el('strong', {}, speaker.name),
            speaker.role ? el('span', {}, speaker.role) : null,
            speaker.organisation ? el('span', { class: 'quiet' }, speaker.organisation) : null)))));
}

export function recording(item, { words }) {
  const address = item.recordingUrl && safeAddress(item.recordingUrl, ['http:', 'https:']);
  return address ? el('section', { class: 'recording' },
    el('h2', {}, words.text('recording')),
    item.recordingNote ? el('p', {}, item.recordingNote) : null,
    el('a', { class: 'button', href: address }, words.text('recordingLink'))) : null;
}

export function documents(assets, { words }) {
  const resolved = (assets ?? []).filter((asset) => asset['@link']);
  return resolved.length === 0 ? null
    : el('section', { class: 'chapter' },
      el('h2', {}, words.text('documents')),
      el('ul', { class: 'documents' }, resolved.map((asset) =>
        el('li', {}, el('a', { href: safeAddress(asset['@link']), download: true },
          el('strong', {}, asset.metadata?.title ?? asset.metadata?.fileName ?? asset['@name']),
          el('span', { class: 'quiet' }, documentFacts(asset.metadata, words)))))));
}

function documentFacts(metadata, words) {
  const kilobytes = metadata?.fileSize ? Math.max(1, Math.round(metadata.fileSize / 1000)) : null;
  const extension = metadata?.fileName?.split('.').pop().toUpperCase();
  return [extension, kilobytes && `${words.number(kilobytes)} kB`].filter(Boolean).join(', ');
}

/** Topics, goals and regions at the end of an item. */
export function classification(item, context) {
  const parts = [topics(item.topics, context), goals(item.sdgs, context), regions(item.regions, context)].filter(Boolean);
  return parts.length === 0 ? null : el('div', { class: 'classification' }, parts);
}

function topics(values, { words, current }) {
  const resolved = (values ?? []).filter((topic) => topic['@name']);
  return resolved.length === 0 ? null
    : el('section', {}, el('h2', {}, words.text('topics')),
      el('ul', { class: 'chips' }, resolved.map((topic) => el('li', {},
        el('a', { href: listPageAddress(current.type, current.lang, topic['@id']) }, topicName(topic))))));
}

/** What editors call a topic, or else its node. */
export function topicName(topic) {
  return topic.displayName ?? topic.name ?? topic['@name'];
}

function goals(values, { words }) {
  return (values ?? []).length === 0 ? null
    : el('section', {}, el('h2', {}, words.text('sdgs')),
      el('ul', { class: 'goals' }, values.map((value) =>
        el('li', { class: `goal goal-${Number(value)}` },
          el('span', { class: 'number' }, el('span', { class: 'unseen' }, 'SDG '), String(value)),
          el('span', {}, words.option('sdgs', value))))));
}

function regions(values, { words }) {
  return (values ?? []).length === 0 ? null
    : el('section', {}, el('h2', {}, words.text('regions')),
      el('ul', { class: 'chips' }, values.map((value) => el('li', {}, words.option('regions', value)))));
}

/** A link to an item that another one refers to; null when it does not resolve. */
export function itemLink(item, label, { lang }) {
  const type = item?.['@path'] && typeOf(item);
  return type ? el('a', { class: 'button', href: pageAddress(type, item['@path'], lang) }, label) : null;
}
