// The JSON endpoints, as any frontend would call them.

const DELIVERY = '/.rest/delivery/partnerships';

export const TYPES = ['event-reports', 'news-teasers', 'partnership-profiles'];

/** How many teasers stand below an item. */
const RELATED_LIMIT = 3;

/** How often, and after how many milliseconds, to ask again while items are still being read. */
const INDEXING_TRIES = 20;
const INDEXING_PAUSE = 500;

/** How many items a list names; the endpoints' own limit. */
const LIST_LIMIT = 100;

const LIST_PROPERTIES = {
  'event-reports': ['title', 'startDate'],
  'news-teasers': ['title', 'date'],
  'partnership-profiles': ['name', 'acronym'],
};

const LIST_ORDER = {
  'event-reports': 'startDate desc',
  'news-teasers': 'date desc',
  'partnership-profiles': 'name asc',
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

function listAddress(type, lang) {
  const query = new URLSearchParams({
    lang,
    limit: LIST_LIMIT,
    orderBy: LIST_ORDER[type],
    properties: LIST_PROPERTIES[type].join(','),
  });
  return `${DELIVERY}/${type}/v1?${query}`;
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

export const readList = async (type, lang) => (await json(listAddress(type, lang))).results;

export const readEndpoints = () => json('/endpoints.json');

async function json(address) {
  const response = await fetch(address, { headers: { Accept: 'application/json' } });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    const error = body.error ?? {};
    throw new ApiError(response.status, error.code ?? 'unknown', error.message ?? response.statusText);
  }
  return body;
}

function encodePath(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}
