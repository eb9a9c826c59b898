// Elements without markup strings: what comes from outside is text and stays text.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element. Attributes that are null, undefined or false are left out, functions listen to the
 * event of that name; children may be elements, texts, lists of both, or null.
 */
export function el(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for a part of a drawing. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}

/** The address if a page may link to it, otherwise null. */
export function safeAddress(address, protocols = ['http:', 'https:', 'mailto:']) {
  try {
    const url = new URL(address, document.baseURI);
    return protocols.includes(url.protocol) ? address : null;
  } catch {
    return null;
  }
}

/** Sets a custom property of the style sheet; a style attribute would be refused by the page's policy. */
export function styled(element, properties) {
  Object.entries(properties).forEach(([name, value]) => element.style.setProperty(name, value));
  return element;
}
