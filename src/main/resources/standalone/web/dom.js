// Elements without markup strings: what comes from outside is text, or goes through the sanitiser. What the
// editors' desk needs, too, lies there.

import { el, safeAddress } from './desk/dom.js';

export { el, safeAddress };

/** An image that is fetched when it comes near, or null without an address. */
export function image(address, alt, options = {}) {
  const source = address && safeAddress(address, ['http:', 'https:']);
  if (!source) {
    return null;
  }
  return el('img', { src: source, alt: alt ?? '', loading: 'lazy', decoding: 'async', ...options });
}

const ALLOWED = {
  A: ['href', 'title'],
  B: [], BLOCKQUOTE: [], BR: [], CAPTION: [], CITE: [], CODE: [], EM: [], FIGCAPTION: [], FIGURE: [],
  H2: [], H3: [], H4: [], HR: [], I: [],
  IMG: ['src', 'alt', 'width', 'height'],
  LI: [], OL: ['start'], P: [], PRE: [], Q: [], S: [], SMALL: [], SPAN: ['lang'], STRONG: [], SUB: [],
  SUP: [], TABLE: [], TBODY: [], TD: ['colspan', 'rowspan'], TH: ['colspan', 'rowspan', 'scope'],
  THEAD: [], TR: [], U: [], UL: [],
};

/** Elements whose content is not text either. */
const DROPPED = ['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'MATH', 'NOSCRIPT'];

/**
 * Rich text as nodes: only harmless elements and attributes stay, links go through rewriteLink.
 */
export function richText(markup, rewriteLink = (address) => address) {
  const parsed = new DOMParser().parseFromString(markup ?? '', 'text/html');
  return [...parsed.body.childNodes].map((node) => clean(node, rewriteLink)).flat(Infinity);
}

function clean(node, rewriteLink) {
  if (node.nodeType === Node.TEXT_NODE) {
    return [document.createTextNode(node.data)];
  }
  if (node.nodeType !== Node.ELEMENT_NODE || DROPPED.includes(node.nodeName.toUpperCase())) {
    return [];
  }
  const children = [...node.childNodes].map((child) => clean(child, rewriteLink)).flat(Infinity);
  const attributes = ALLOWED[node.nodeName];
  return attributes ? [el(node.nodeName, safeAttributes(node, attributes, rewriteLink), children)] : children;
}

function safeAttributes(node, names, rewriteLink) {
  const safe = {};
  for (const name of names.filter((candidate) => node.hasAttribute(candidate))) {
    const value = node.getAttribute(name);
    if (name === 'href') {
      safe.href = safeAddress(rewriteLink(value));
    } else if (name === 'src') {
      safe.src = safeAddress(value, ['http:', 'https:']);
    } else {
      safe[name] = value;
    }
  }
  return safe;
}
