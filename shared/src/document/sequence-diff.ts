import type * as Y from 'yjs';

/**
 * Turns a text into another by one deletion and one insertion, so that what somebody else types meanwhile in
 * another place stays.
 */
export function replaceText(text: Y.Text, wanted: string): void {
  const current = text.toString();
  const prefix = commonPrefix(current, wanted);
  const suffix = commonSuffix(current, wanted, prefix);
  const removed = current.length - prefix - suffix;
  if (removed > 0) text.delete(prefix, removed);
  if (wanted.length - suffix > prefix) text.insert(prefix, wanted.slice(prefix, wanted.length - suffix));
}

/** The same for a list: elements before and after the change are left alone. */
export function replaceElements(list: Y.Array<unknown>, wanted: readonly unknown[]): void {
  const current = list.toArray().map((element) => JSON.stringify(element));
  const target = wanted.map((element) => JSON.stringify(element));
  let start = 0;
  while (start < current.length && start < target.length && current[start] === target[start]) start += 1;
  let end = 0;
  const shorter = Math.min(current.length, target.length) - start;
  while (end < shorter && current[current.length - 1 - end] === target[target.length - 1 - end]) end += 1;
  if (current.length - start - end > 0) list.delete(start, current.length - start - end);
  if (target.length - end > start) list.insert(start, wanted.slice(start, target.length - end));
}

function commonPrefix(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let length = 0;
  while (length < longest && a[length] === b[length]) length += 1;
  return isInsidePair(a, length) || isInsidePair(b, length) ? length - 1 : length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const longest = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < longest && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  const splits = isInsidePair(a, a.length - length) || isInsidePair(b, b.length - length);
  return splits ? length - 1 : length;
}

/** Whether a cut before `index` would part the two halves of a character outside the basic plane. */
function isInsidePair(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return false;
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
