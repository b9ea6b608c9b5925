import { commentParts, EVERYBODY, mentionToken } from '@cap-commun/shared/comments/comment-text';
import type { EntityId } from '@cap-commun/shared/core/ids';
import { plainText } from '@cap-commun/shared/core/plain-text';

/** Somebody who can be mentioned; `id` is null for everybody. */
export interface Mentionable {
  readonly id: EntityId | null;
  /** What stands after the `@` while one writes; no two have the same. */
  readonly name: string;
}

/** A mention that is being typed. */
export interface MentionQuery {
  /** Where its `@` is. */
  readonly from: number;
  readonly typed: string;
}

const BEING_TYPED = /(?:^|[\s(«"'’])@([\p{L}\p{N}._'’-]*)$/u;
const CAN_FOLLOW = /^(?![\p{L}\p{N}])/u;

/** The mention that ends at the caret, if one is being typed there. */
export function mentionAt(text: string, caret: number): MentionQuery | null {
  const typed = BEING_TYPED.exec(text.slice(0, caret))?.[1];
  return typed === undefined ? null : { from: caret - typed.length - 1, typed };
}

/** Those whose name, or a word of it, begins with what is typed; whatever case and accents. */
export function matchMentionables<Person extends Mentionable>(
  people: readonly Person[],
  typed: string,
): readonly Person[] {
  const start = plainText(typed);
  return people.filter(({ name }) =>
    plainText(name)
      .split(/[\s'’-]+/)
      .concat(plainText(name))
      .some((word) => word.startsWith(start)),
  );
}

/** What one typed, with mentions by id: the longest name that stands after an `@` is meant. */
export function toStored(text: string, people: readonly Mentionable[]): string {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  let stored = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at + 1);
    const person =
      text[at] === '@' &&
      longestFirst.find(({ name }) => rest.startsWith(name) && CAN_FOLLOW.test(rest.slice(name.length)));
    if (person) {
      stored += mentionToken(person.id);
      at += 1 + person.name.length;
    } else {
      stored += text[at];
      at += 1;
    }
  }
  return stored;
}

/** A comment as one writes it again: names in the place of ids; who has no name any more keeps their id. */
export function toTyped(text: string, people: readonly Mentionable[]): string {
  return commentParts(text)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'link') return part.href;
      const person = people.find(({ id }) => id === part.person);
      return person ? `@${person.name}` : mentionToken(part.person);
    })
    .join('');
}

/** Names that tell people apart: the short one where nobody else has it. */
export function distinctNames(
  people: readonly { readonly id: EntityId; readonly short: string; readonly full: string }[],
): readonly (Mentionable & { readonly id: EntityId })[] {
  const count = (name: string) => people.filter(({ short }) => short === name).length;
  const seen = new Set<string>([EVERYBODY]);
  return people.flatMap(({ id, short, full }) => {
    const wanted = count(short) === 1 ? short : full;
    const name = seen.has(wanted) ? `${wanted} (${id})` : wanted;
    seen.add(name);
    return name.trim() === '' ? [] : [{ id, name }];
  });
}
