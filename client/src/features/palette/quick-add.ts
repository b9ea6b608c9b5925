import type { CalendarDate } from '@cap-commun/shared/core/calendar-date';
import type { EntityId } from '@cap-commun/shared/core/ids';
import { plainText } from '@cap-commun/shared/core/plain-text';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import { readDay } from '@cap-commun/shared/table/cells';

/** Letters that say which card a line makes: the keys of the map. */
export const KIND_LETTERS: Readonly<Record<string, EntityType>> = {
  o: 'objective',
  a: 'action',
  m: 'metric',
  r: 'risk',
  d: 'decision',
  n: 'sticky',
};

/** Somebody whom `@` may name. */
export interface NamedPerson {
  readonly id: EntityId;
  readonly name: string;
}

/** A word of the line that says something else than the title, by its place in the line. */
export interface LineMark {
  readonly kind: 'person' | 'day';
  readonly start: number;
  readonly end: number;
}

/** What a typed line says: `a Publier la fiche @tom 27/02`. */
export interface QuickLine {
  /** Null when no letter says it. */
  readonly type: EntityType | null;
  readonly title: string;
  readonly person: EntityId | null;
  readonly day: CalendarDate | null;
  readonly marks: readonly LineMark[];
  /** What follows an `@` that names nobody yet, without accents; null when there is none. */
  readonly asked: string | null;
}

/** A day as people type it in a sentence: 27/02, 27/02/2026, 27.02.2026, 2026-02-27. “3-4” and “1.5” are no days. */
const DAY = /^(?:\d{1,2}\/\d{1,2}(?:\/(?:\d{4}|\d{2}))?|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{1,2}-\d{1,2})$/;

/** Reads a typed line. Its words may stand in any order after the letter; the last of two days or persons counts. */
export function readLine(line: string, people: readonly NamedPerson[], today: CalendarDate): QuickLine {
  const letter = /^\s*(\p{L})\s/u.exec(line);
  const type = KIND_LETTERS[letter?.[1]?.toLowerCase() ?? ''] ?? null;
  const start = type === null ? 0 : (letter?.[0].length ?? 0);
  const read = {
    person: null as EntityId | null,
    day: null as CalendarDate | null,
    asked: null as string | null,
  };
  const marks = new Map<LineMark['kind'], LineMark>();
  for (const { word, at } of wordsOf(line, start)) {
    const mark = { start: at, end: at + word.length };
    if (word.startsWith('@')) {
      const asked = plainText(word.slice(1));
      const person = asked === '' ? undefined : personNamed(asked, people);
      read.asked = person === undefined ? asked : null;
      if (person === undefined) continue;
      read.person = person;
      marks.set('person', { kind: 'person', ...mark });
      continue;
    }
    const day = DAY.test(word) ? readDay(word, today) : null;
    if (!day?.ok) continue;
    read.day = day.value;
    marks.set('day', { kind: 'day', ...mark });
  }
  const told = [...marks.values()].sort((a, b) => a.start - b.start);
  return { type, ...read, title: withoutMarks(line, start, told), marks: told };
}

/** The people whom a beginning of a name may mean; those whose first name begins so come first. */
export function peopleNamed(asked: string, people: readonly NamedPerson[]): readonly NamedPerson[] {
  const ranked = people.flatMap((person) => {
    const rank = plainText(person.name)
      .split(/[^\p{L}\p{N}]+/u)
      .findIndex((word) => word.startsWith(asked));
    return rank === -1 ? [] : [{ person, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ person }) => person);
}

function personNamed(asked: string, people: readonly NamedPerson[]): EntityId | undefined {
  return peopleNamed(asked, people)[0]?.id;
}

function wordsOf(line: string, start: number) {
  return [...line.slice(start).matchAll(/\S+/g)].map((match) => ({
    word: match[0],
    at: start + match.index,
  }));
}

function withoutMarks(line: string, start: number, marks: readonly LineMark[]): string {
  let title = '';
  let from = start;
  for (const mark of marks) {
    title += line.slice(from, mark.start);
    from = mark.end;
  }
  // An `@` that is being typed is no part of the title.
  return (title + line.slice(from))
    .replace(/(^|\s)@\S*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
