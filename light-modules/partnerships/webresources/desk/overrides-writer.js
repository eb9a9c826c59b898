// Writes the list through Magnolia's endpoint for nodes, with the editor's rights. First the new
// entries, then the old ones go: whatever fails in between, nothing that an editor chose is lost.

import { ApiError, json, nodeAddress, request } from './api.js';
import { plan } from './overrides-plan.js';

const FOLDER = 'relatedOverrides';
const NODE_TYPE = 'partnerships:relatedOverride';
const NOT_FOUND = 404;

const ITEM_TYPES = {
  'event-reports': 'eventReport',
  'news-teasers': 'newsTeaser',
  'partnership-profiles': 'partnershipProfile',
};

/** Why a list was not written as wanted; kind is changed, refused, undone or half. */
export class WriteError extends Error {
  constructor(kind, cause) {
    super(cause?.message ?? kind);
    this.kind = kind;
    this.status = cause?.status;
  }
}

/**
 * @param place workspace and path of the item
 * @param current the entries as the page knows them; gets the properties of their nodes
 * @throws WriteError that says what stands in the repository now
 */
export async function write(place, current, wanted) {
  const folder = `${place.path}/${FOLDER}`;
  const nodes = await existing(place, folder);
  if (names(nodes ?? []) !== names(current)) {
    throw new WriteError('changed');
  }
  current.forEach((each, index) => { each.properties = nodes[index].properties; });
  const { added, gone } = plan(current, wanted);
  if (!nodes && added.length > 0) {
    await refusable(() => create(place, place.path, FOLDER, []));
  }
  const fresh = freshNames(current, added.length);
  await addAll(place, folder, added.map((each, index) => ({ name: fresh[index], properties: propertiesOf(each, current) })));
  await deleteAll(place, folder, gone.map((each) => each.name));
}

/** The nodes of the entries in their order, or null when there never were any. */
async function existing({ workspace }, folder) {
  try {
    const node = await json(`${nodeAddress(workspace, folder)}?depth=1`);
    return node.nodes ?? [];
  } catch (failure) {
    if (failure instanceof ApiError && failure.status === NOT_FOUND) {
      return null;
    }
    throw new WriteError('refused', failure);
  }
}

const names = (entries) => entries.map((each) => each.name).join('/');

/** Names behind all that are there, as the form would count on. */
function freshNames(current, count) {
  const numbers = current.map((each) => Number(/\d+$/.exec(each.name)?.[0] ?? -1));
  const next = Math.max(-1, ...numbers) + 1;
  return Array.from({ length: count }, (unused, index) => `${FOLDER}${next + index}`);
}

async function addAll(place, folder, entries) {
  const written = [];
  try {
    for (const { name, properties } of entries) {
      await create(place, folder, name, properties);
      written.push(name);
    }
  } catch (failure) {
    await takeBack(place, folder, written, failure);
    throw new WriteError(written.length > 0 ? 'undone' : 'refused', failure);
  }
}

async function takeBack(place, folder, written, reason) {
  for (const name of written) {
    await remove(place, folder, name).catch(() => { throw new WriteError('half', reason); });
  }
}

async function deleteAll(place, folder, gone) {
  for (const name of gone) {
    await remove(place, folder, name).catch((failure) => { throw new WriteError('half', failure); });
  }
}

async function refusable(action) {
  try {
    return await action();
  } catch (failure) {
    throw new WriteError('refused', failure);
  }
}

const create = ({ workspace }, parent, name, properties) =>
  request(nodeAddress(workspace, parent), {
    method: 'PUT',
    body: { name, type: NODE_TYPE, path: `${parent}/${name}`, properties },
  });

const remove = ({ workspace }, folder, name) =>
  request(nodeAddress(workspace, `${folder}/${name}`), { method: 'DELETE' });

/** What the form kept beside the choice, such as links of other types, stays with the entry. */
function propertiesOf(each, current) {
  const known = each.properties ?? current.find((one) => one.reference === each.reference)?.properties;
  const properties = known ?? chosen(each);
  const others = properties.filter(({ name }) => name !== 'action' && name !== 'bothWays' && !name.includes(':'));
  return [...others, property('action', 'String', each.action), property('bothWays', 'Boolean', each.bothWays)];
}

function chosen({ item, reference }) {
  const itemType = ITEM_TYPES[item.type];
  return [property('itemType', 'String', itemType), property(itemType, 'String', reference)];
}

function property(name, type, value) {
  return { name, type, multiple: false, values: [String(value)] };
}
