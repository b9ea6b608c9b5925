import type { FieldChange } from '@cap-commun/shared/domain/board-difference';
import type { Doer, Entry } from './deed.ts';

/** Entries that are kept; a day of work is some hundreds. */
const MOST = 400;
/** How far back an entry may be that another one goes on with. */
const LOOK_BACK = 30;
const MINUTE_MS = 60_000;

/** The log with one entry more, newest first; what goes on with what the same hand did in that minute joins it. */
export function addDeed(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  for (const known of entries.slice(0, LOOK_BACK)) {
    if (!isSameHand(known, entry)) continue;
    const joined = join(known, entry);
    if (joined === 'neither') return entries.filter((each) => each !== known);
    if (joined) return [joined, ...entries.filter((each) => each !== known)];
  }
  return [entry, ...entries].slice(0, MOST);
}

/** Whether two entries are of one person, one minute and one way. */
export function isSameHand(a: Entry, b: Entry): boolean {
  const minute = ({ at }: Entry) => Math.floor(at / MINUTE_MS);
  return a.way === b.way && minute(a) === minute(b) && doerKey(a.by) === doerKey(b.by);
}

/** Who somebody is, as a key: two windows of one person are one. */
export function doerKey(by: Doer): string {
  return by.kind === 'other' ? (by.user.person ?? `${by.user.slot}|${by.user.name}`) : by.kind;
}

/** One entry for two about the same card; `neither` when the second takes back the first. */
function join({ deed: first }: Entry, entry: Entry): Entry | 'neither' | null {
  const { deed: second } = entry;
  if (!('card' in first) || !('card' in second) || first.card !== second.card) return null;
  if (first.kind === 'added') {
    return second.kind === 'removed' ? 'neither' : { ...entry, deed: first };
  }
  if (first.kind === 'moved' && second.kind === 'moved') return entry;
  if (first.kind === 'changed' && second.kind === 'changed') {
    const fields = joinFields(first.fields, second.fields);
    return fields.length === 0 ? 'neither' : { ...entry, deed: { ...second, fields } };
  }
  return null;
}

/** From where the first began to where the second ended. */
function joinFields(first: readonly FieldChange[], second: readonly FieldChange[]): readonly FieldChange[] {
  const fields = new Map(first.map((field) => [field.name, field]));
  for (const field of second) {
    const known = fields.get(field.name);
    fields.set(field.name, known ? { ...field, from: known.from } : field);
  }
  return [...fields.values()].filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}
