// The endpoints that the desk reads.

import { contextPath, keyOf } from './place.js';
import { authorization } from './session.js';

const REST = `${contextPath}/.rest`;
const DELIVERY = `${REST}/delivery/partnerships`;
const DESK = `${DELIVERY}/desk/v1`;

/** How many results show what comes after the list that readers see. */
const CANDIDATES = 12;

/** How many dots the neighbourhood has beside the item. */
const NEIGHBOURS = 12;

const SUGGESTIONS = 8;

/** A refusal in Magnolia's error form; status 0 when the server cannot be reached. */
export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** Items whose title or path holds the words; the newest without words. */
export function findItems(words, type, lang, signal) {
  const query = new URLSearchParams({ q: words, lang, limit: SUGGESTIONS });
  if (type) {
    query.set('type', type);
  }
  return json(`${DESK}/items?${query}`, { signal });
}

export const readItem = (item, lang) => json(`${DESK}/items/${encoded(item)}?lang=${lang}`);

export const readNeighbourhood = (item, lang) =>
  json(`${DESK}/neighbourhood/${encoded(item)}?lang=${lang}&limit=${NEIGHBOURS}`);

export const readSite = (lang) => json(`${DESK}/site?lang=${lang}`);

/** The list as readers get it, with reasons. */
export const readRelated = (item, lang) => json(`${related(item, lang)}`);

/** The same and what would come next. */
export const readCandidates = (item, lang) => json(`${related(item, lang)}&limit=${CANDIDATES}`);

/** At which place the other item is in the list that readers get, or which rule keeps it out. */
export const readWhyNot = (item, other, lang) =>
  json(`${related(item, lang)}&with=${encodeURIComponent(keyOf(other))}`);

/** The findings of an item, or of the whole site for null. */
export const readFindings = (item, lang) =>
  json(`${DELIVERY}/checks/v1${item ? `/${encoded(item)}` : ''}?lang=${lang}`);

/** The address of a node in Magnolia's own endpoint for nodes. */
export const nodeAddress = (workspace, path) => `${REST}/nodes/v1/${workspace}${encodePath(path)}`;

function related(item, lang) {
  return `${DELIVERY}/related/v1/${encoded(item)}?lang=${lang}&explain=true`;
}

const encoded = (item) => encodePath(keyOf(item));

const encodePath = (path) => path.split('/').map(encodeURIComponent).join('/');

/** What an address answers; throws an ApiError for a refusal. */
export async function json(address, options = {}) {
  const response = await request(address, options);
  return response.json();
}

/**
 * Sends the request as the signed-in editor.
 *
 * @param options method, body (a value to be sent as JSON), signal
 */
export async function request(address, { method = 'GET', body, signal } = {}) {
  const headers = { Accept: 'application/json' };
  if (authorization()) {
    headers.Authorization = authorization();
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  // Not relative to the page: that address may hold a password, which fetch refuses.
  const response = await fetch(new URL(address, window.location.origin), {
    method, headers, signal, body: body === undefined ? undefined : JSON.stringify(body),
    credentials: 'same-origin', cache: 'no-store',
  }).catch((failure) => {
    throw failure.name === 'AbortError' ? failure : new ApiError(0, failure.message);
  });
  if (!response.ok) {
    throw new ApiError(response.status, messageOf(await response.text()) || `HTTP ${response.status}`);
  }
  return response;
}

/** In Magnolia's error form or plain; a page, such as the one to sign in, has no message. */
function messageOf(body) {
  try {
    return JSON.parse(body).error?.message;
  } catch {
    return body.startsWith('<') ? null : body;
  }
}
