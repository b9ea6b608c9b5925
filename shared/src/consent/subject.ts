import { isEntityId } from '../core/ids.ts';
import { z } from '../core/light-schema.ts';

const entity = z.string().check(z.refine(isEntityId, 'not an id'));

/** Longest key of a finding that a waiver may name, in UTF-16 code units. */
const MAX_KEY_LENGTH = 1_000;

/** Reads what a signature is about. */
export const subjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('split'), entity }),
  z.object({ kind: z.literal('agreement'), entity }),
  /** The sentence that all brands share. */
  z.object({ kind: z.literal('vision'), entity }),
  /** The other opinion on a metric's verdict. */
  z.object({ kind: z.literal('override'), entity }),
  /** A finding that people take on; without a key, every finding of that rule on the card. */
  z.object({
    kind: z.literal('waiver'),
    entity,
    rule: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
    key: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_KEY_LENGTH))),
  }),
  /** The launch of the programme. */
  z.object({ kind: z.literal('gate') }),
]);

/** What a signature is about. */
export type Subject = z.infer<typeof subjectSchema>;
export type SubjectKind = Subject['kind'];

/** The kinds that a brand signs, by anybody of it; the others are signed by persons. */
const SIGNED_BY_BRANDS: readonly SubjectKind[] = ['split', 'agreement', 'vision', 'gate'];

export function isSignedByBrands(subject: Subject): boolean {
  return SIGNED_BY_BRANDS.includes(subject.kind);
}

/** Identity of a subject as text: two subjects are the same when their keys are. */
export function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'gate':
      return 'gate';
    case 'waiver':
      // The key comes last: it may hold any character, and nothing before it holds a bar.
      return `waiver|${subject.entity}|${subject.rule}|${subject.key ?? ''}`;
    default:
      return `${subject.kind}|${subject.entity}`;
  }
}
