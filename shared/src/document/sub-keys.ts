/**
 * A set, record or group is not a nested Y.Map but several keys of its card's own map:
 * `signedBy/nuvia`, `readings/2026-03-01|CRM`, `waivers/late-start|/by/p-1`. Two people who both add the first
 * element at the same moment would each create a nested map, and Yjs keeps one of them: a signature would be lost.
 */
const SEPARATOR = '/';

export function joinKey(prefix: string, part: string): string {
  return prefix + SEPARATOR + part.replaceAll('%', '%25').replaceAll(SEPARATOR, '%2F');
}

/** Field name, then the parts under it. A key without separator is a field by itself. */
export function splitKey(key: string): readonly string[] {
  if (!key.includes(SEPARATOR)) return [key];
  const [name = '', ...parts] = key.split(SEPARATOR);
  return [name, ...parts.map((part) => part.replaceAll('%2F', SEPARATOR).replaceAll('%25', '%'))];
}

export function isUnder(key: string, prefix: string): boolean {
  return key.startsWith(prefix + SEPARATOR);
}
