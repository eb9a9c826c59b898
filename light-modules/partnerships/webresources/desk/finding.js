// One editorial finding in words.

import { el } from './dom.js';

export const SEVERITIES = ['severe', 'warning', 'hint'];

export function findingEntry(finding, words) {
  return el('li', { class: `finding ${finding.severity}` },
    el('p', { class: 'meta' },
      el('span', { class: `severity ${finding.severity}` }, words.text(finding.severity)),
      finding.field ? el('span', {}, words.text('inField', fieldName(finding.field, words))) : null,
      finding.language ? el('span', {}, words.language(finding.language)) : null),
    el('p', {}, finding.message),
    finding.mark ? excerpt(finding.mark, finding.language) : null,
    el('p', { class: 'advice' }, el('strong', {}, words.text('toDo')), ' ', finding.advice));
}

/** The words around, with the ones in question marked. */
function excerpt({ text, excerpt: around, excerptOffset }, lang) {
  const end = excerptOffset + text.length;
  return el('blockquote', { lang }, around.slice(0, excerptOffset),
    el('mark', {}, around.slice(excerptOffset, end)), around.slice(end));
}

/** The label of a property; one below the item keeps its path. */
function fieldName(field, words) {
  const own = field.replace(/_[a-z]{2}$/, '');
  return words.has(`field.${own}`) ? words.text(`field.${own}`) : field;
}

/** The most severe first. */
export function bySeverity(findings) {
  return [...findings].sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}
