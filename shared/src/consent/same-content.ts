import { isJsonObject } from '../core/json.ts';

/** Whether two JSON values say the same: order of keys carries no meaning, and an absent key equals `undefined`. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((element, index) => isSameContent(element, b[index]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return Object.is(a, b);
  const own = (object: object, key: string): unknown =>
    Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSameContent(own(a, key), own(b, key)));
}
