import { type EntityId, isEntityId } from '../core/ids.ts';

/** Stands for everybody of the board where a mention names one person. */
export const EVERYBODY = '*';

/** A piece of a comment, to be shown as what it is and never as markup. */
export type CommentPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `person` is null for everybody. */
  | { readonly kind: 'mention'; readonly person: EntityId | null }
  /** An address that starts with http:, https: or mailto:, and nothing else. */
  | { readonly kind: 'link'; readonly href: string };

const TOKEN = /@\[([A-Za-z0-9._:-]{1,64}|\*)\]|\b(?:https?:\/\/|mailto:)[^\s<>"«»]+/giu;
/** Signs that end a sentence rather than an address. */
const TRAILING = /[.,;:!?)\]}'’…]+$/u;

/** How a mention stands in a text. */
export function mentionToken(person: EntityId | null): string {
  return `@[${person ?? EVERYBODY}]`;
}

/** Takes a comment apart into text, mentions and links. */
export function commentParts(text: string): readonly CommentPart[] {
  const parts: CommentPart[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const part = partOf(match);
    if (!part) continue;
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push(part);
    end = match.index + (part.kind === 'link' ? part.href.length : match[0].length);
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** Whom a comment mentions. */
export function mentionsIn(text: string): {
  readonly people: readonly EntityId[];
  readonly isEverybody: boolean;
} {
  const mentions = commentParts(text).flatMap((part) => (part.kind === 'mention' ? [part.person] : []));
  const people = new Set(mentions.filter((person) => person !== null));
  return { people: [...people], isEverybody: mentions.includes(null) };
}

/** A comment in one line, with names in the place of mentions. */
export function plainComment(text: string, nameOf: (person: EntityId | null) => string): string {
  return commentParts(text)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'link' ? part.href : `@${nameOf(part.person)}`;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function partOf(match: RegExpExecArray): CommentPart | null {
  const [whole, name] = match;
  if (name === EVERYBODY) return { kind: 'mention', person: null };
  if (name !== undefined) return isEntityId(name) ? { kind: 'mention', person: name } : null;
  const href = whole.replace(TRAILING, '');
  return /^(?:https?:\/\/|mailto:)./i.test(href) ? { kind: 'link', href } : null;
}
