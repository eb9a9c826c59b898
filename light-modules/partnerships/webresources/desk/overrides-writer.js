// Writes the list through Magnolia's endpoint for nodes, with the editor's rights. First the new
// entries, then the old ones go: whatever fails in between, nothing that an editor chose is lost.

import { ApiError, json, nodeAddress, request } from './api.js';
import { plan } from './overrides-plan.js';

const NOT_FOUND = 404;

/** Why a list was not written as wanted; kind is changed, refused, undone or half. */
export class WriteError extends Error {
  constructor(kind, cause) {
    super(cause?.message ?? kind);
    this.kind = kind;
    this.status = cause?.status;
  }
}

/**
 * @param answer of the desk endpoint for the item: where its overrides are, and how they are written
 * @param current the entries as the page knows them; gets the properties of their nodes
 * @throws WriteError that says what stands in the repository now
 */
export async function write(answer, current, wanted) {
  const folder = new Folder(answer);
  const nodes = await kindly('refused', () => folder.read());
  if (names(nodes ?? []) !== names(current)) {
    throw new WriteError('changed');
  }
  current.forEach((each, index) => { each.properties = nodes[index].properties; });
  const { added, gone } = plan(current, wanted);
  if (!nodes && added.length > 0) {
    await kindly('refused', () => folder.make());
  }
  if (added.length === 0 && gone.length > 0) {
    await kindly('refused', () => folder.touch(gone[0]));
  }
  await addAll(folder, added, current);
  for (const each of gone) {
    await kindly('half', () => folder.remove(each.name));
  }
}

/** The node whose children the entries are. */
class Folder {
  constructor({ workspace, overridesNode }) {
    this.workspace = workspace;
    this.path = overridesNode['@path'];
    this.nodeType = overridesNode['@nodeType'];
    this.itemTypes = overridesNode.itemTypes;
  }

  address(name) {
    return nodeAddress(this.workspace, name ? `${this.path}/${name}` : this.path);
  }

  /** The nodes of the entries in their order, or null when there never were any. */
  async read() {
    try {
      return (await json(`${this.address()}?depth=1`)).nodes ?? [];
    } catch (failure) {
      if (failure instanceof ApiError && failure.status === NOT_FOUND) {
        return null;
      }
      throw failure;
    }
  }

  make() {
    const end = this.path.lastIndexOf('/');
    return this.put(this.path.slice(0, end), this.path.slice(end + 1), []);
  }

  add(name, properties) {
    return this.put(this.path, name, properties);
  }

  put(parent, name, properties) {
    const body = { name, type: this.nodeType, path: `${parent}/${name}`, properties };
    return request(nodeAddress(this.workspace, parent), { method: 'PUT', body });
  }

  remove(name) {
    return request(this.address(name), { method: 'DELETE' });
  }

  /** Marks the item as changed, and so as to be published anew, which a deletion alone does not. */
  touch({ name, action }) {
    const properties = [property('action', 'String', action ?? '')];
    return request(this.address(name), { method: 'POST', body: { properties } });
  }

  /** What the form kept beside the choice, such as links of other types, stays with the entry. */
  propertiesOf(each, current) {
    const known = each.properties ?? current.find((one) => one.reference === each.reference)?.properties;
    const properties = known ?? this.chosen(each);
    const others = properties.filter(({ name }) => name !== 'action' && name !== 'bothWays' && !name.includes(':'));
    return [...others, property('action', 'String', each.action ?? ''), property('bothWays', 'Boolean', each.bothWays)];
  }

  chosen({ item, reference }) {
    const itemType = this.itemTypes[item.type];
    return [property('itemType', 'String', itemType), property(itemType, 'String', reference)];
  }
}

async function addAll(folder, added, current) {
  const written = [];
  try {
    for (const each of added) {
      const name = freshName(current, written);
      await folder.add(name, folder.propertiesOf(each, current));
      written.push(name);
    }
  } catch (failure) {
    for (const name of written) {
      await folder.remove(name).catch(() => { throw new WriteError('half', failure); });
    }
    throw new WriteError(written.length > 0 ? 'undone' : 'refused', failure);
  }
}

/** A name behind all that are there, as the form would count on. */
function freshName(current, written) {
  const used = [...current.map((each) => each.name), ...written];
  const numbers = used.map((name) => Number(/\d+$/.exec(name)?.[0] ?? -1));
  return `relatedOverrides${Math.max(-1, ...numbers) + 1}`;
}

const names = (entries) => entries.map((each) => each.name).join('/');

async function kindly(kind, action) {
  try {
    return await action();
  } catch (failure) {
    throw new WriteError(kind, failure);
  }
}

function property(name, type, value) {
  return { name, type, multiple: false, values: [String(value)] };
}
