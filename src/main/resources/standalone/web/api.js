// The JSON endpoints, as any frontend would call them.

export const DELIVERY = '/.rest/delivery/partnerships';

export const TYPES = ['event-reports', 'news-teasers', 'partnership-profiles'];

/** How many teasers stand below an item. */
const RELATED_LIMIT = 3;

/** How often, and after how many milliseconds, to ask again while items are still being read. */
const INDEXING_TRIES = 20;
const INDEXING_PAUSE = 500;

/** How many items a list shows at a time. */
export const PAGE_SIZE = 24;

/** The topics of so many items are offered as a filter; the endpoints' own limit. */
const TOPICS_LIMIT = 100;

const LIST_PROPERTIES = {
  'event-reports': ['title', 'kicker', 'lead', 'startDate', 'image', 'imageAlt'],
  'news-teasers': ['title', 'kicker', 'text', 'date', 'image', 'imageAlt'],
  'partnership-profiles': ['name', 'kind', 'summary', 'logo', 'logoAlt'],
};

/** Other languages than the site's first have properties of their own. */
const LIST_ORDER = {
  'event-reports': () => 'startDate desc',
  'news-teasers': () => 'date desc',
  'partnership-profiles': (lang) => (lang === 'de' ? 'name asc' : `name_${lang} asc`),
};

/** A refusal in Magnolia's error form. */
export class ApiError extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export function itemAddress(type, path, lang) {
  return `${DELIVERY}/${type}/v1${encodePath(path)}?lang=${lang}`;
}

export function relatedAddress(type, path, lang) {
  return `${DELIVERY}/related/v1/${type}${encodePath(path)}`
    + `?limit=${RELATED_LIMIT}&lang=${lang}&explain=true`;
}

function listAddress(type, parameters) {
  return `${DELIVERY}/${type}/v1?${new URLSearchParams({
    orderBy: LIST_ORDER[type](parameters.lang), ...parameters,
  })}`;
}

export const readItem = (type, path, lang) => json(itemAddress(type, path, lang));

/** Waits for a server that has just started and still reads its items. */
export async function readRelated(type, path, lang) {
  let answer = await json(relatedAddress(type, path, lang));
  for (let tries = 0; answer.indexing && tries < INDEXING_TRIES; tries += 1) {
    await new Promise((resolve) => { setTimeout(resolve, INDEXING_PAUSE); });
    answer = await json(relatedAddress(type, path, lang));
  }
  return answer.results;
}

/** The results from the offset on, and their total; topic is the identifier of one, or null for all. */
export const readList = (type, lang, topic = null, limit = PAGE_SIZE, offset = 0) =>
  json(listAddress(type, {
    lang, limit, offset, properties: LIST_PROPERTIES[type].join(','), ...(topic && { topics: topic }),
  }));

/** Every topic that items of the type have, once. */
export async function readTopics(type, lang) {
  const answer = await json(listAddress(type, { lang, limit: TOPICS_LIMIT, properties: 'topics' }));
  const topics = answer.results.flatMap((item) => item.topics ?? []).filter((topic) => topic['@id']);
  return [...new Map(topics.map((topic) => [topic['@id'], topic])).values()];
}

export const readEndpoints = () => json('/endpoints.json');

/** What an address answers; throws an ApiError for a refusal. */
export async function json(address) {
  // Not relative to the page: that address may hold a password, which fetch refuses.
  const url = new URL(address, window.location.origin);
  const response = await fetch(url, { headers: { Accept: 'application/json' } });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    const error = body.error ?? {};
    throw new ApiError(response.status, error.code ?? 'unknown', error.message ?? response.statusText);
  }
  return body;
}

export function encodePath(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}
