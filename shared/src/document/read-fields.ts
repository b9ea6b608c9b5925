import * as Y from 'yjs';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { BOARD_LIMITS } from '../core/limits.ts';
import type { Field, FieldMap } from '../domain/field.ts';
import { fieldIn } from './flatten.ts';
import { splitKey } from './sub-keys.ts';

/** Names the text fields that a file held as "", so that an export holds them too. */
export const EXPLICIT_EMPTY_KEY = '~empty';

interface Node {
  value?: unknown;
  children?: Map<string, Node>;
}

/**
 * A card (or link, or the board's own map) as plain JSON, unknown fields included. Never throws: what a hostile
 * peer put in place of a value comes out as some JSON, and the parser judges it.
 */
export function readRaw(stored: Y.Map<unknown>, fields: FieldMap | undefined): JsonObject {
  const explicit = stored.get(EXPLICIT_EMPTY_KEY);
  const root: Node = { children: new Map() };
  for (const [key, value] of stored.entries()) {
    if (key === EXPLICIT_EMPTY_KEY) continue;
    const parts = fieldIn(fields, splitKey(key)[0] ?? '') ? splitKey(key) : [key];
    if (isUntouchedContainer(value) && !isListed(explicit, key)) continue;
    nodeAt(root, parts).value = plain(value);
  }
  return readObject(root, fields);
}

function readObject(node: Node, fields: FieldMap | undefined): JsonObject {
  const own = isJsonObject(node.value) ? Object.entries(node.value) : [];
  const under = [...(node.children ?? [])].map(([name, child]): [string, unknown] => [
    name,
    readNode(child, fieldIn(fields, name)),
  ]);
  // fromEntries defines properties, where an assignment to `__proto__` would change the object's prototype.
  return Object.fromEntries([...own, ...under]);
}

function readNode(node: Node, field: Field | undefined): unknown {
  if (!node.children) return node.value;
  const base = Array.isArray(node.value) ? node.value : typeof node.value === 'string' ? [node.value] : [];
  switch (field?.kind) {
    case 'ref-set':
      return [...new Set([...base, ...node.children.keys()])];
    case 'record':
      return [...base, ...[...node.children.values()].map((entry) => readObject(entry, field.fields))];
    case 'group':
      return readObject(node, field.fields);
    default:
      return readObject(node, undefined);
  }
}

function nodeAt(root: Node, parts: readonly string[]): Node {
  let node = root;
  for (const part of parts) {
    node.children ??= new Map();
    let child = node.children.get(part);
    if (!child) {
      child = {};
      node.children.set(part, child);
    }
    node = child;
  }
  return node;
}

/** Texts and lists are made with the card, so that two first writers share one; until then they say nothing. */
function isUntouchedContainer(value: unknown): boolean {
  return (value instanceof Y.Text || value instanceof Y.Array) && value.length === 0;
}

function isListed(explicit: unknown, key: string): boolean {
  return Array.isArray(explicit) && explicit.includes(key);
}

/** Types nested in one another by a hostile peer are read to the depth a file may have; deeper ones say nothing. */
function plain(value: unknown, depth = 0): unknown {
  // XML is none of ours, and its formats, which a peer may put anything into, would be made part of the string.
  if (value instanceof Y.XmlText) return null;
  if (value instanceof Y.Text) return value.toString();
  if (value instanceof Y.Doc || value instanceof Uint8Array) return null;
  if (!(value instanceof Y.AbstractType)) return value;
  if (depth >= BOARD_LIMITS.maxDepth) return null;
  if (value instanceof Y.Array) return value.toArray().map((element) => plain(element, depth + 1));
  if (!(value instanceof Y.Map)) return null;
  return Object.fromEntries([...value.entries()].map(([key, part]) => [key, plain(part, depth + 1)]));
}
