import { isEntityId } from '../core/ids.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { z } from '../core/light-schema.ts';
import { subjectKey, subjectSchema } from './subject.ts';

const entity = z.string().check(z.refine(isEntityId, 'not an id'));

const signatureSchema = z.object({
  subject: subjectSchema,
  /** The brand that the person signed for; null for a person of no brand. */
  partner: z.nullable(entity),
  person: entity,
  /** What the person called themselves when they signed. */
  name: z.string(),
  role: z.enum(['facilitator', 'editor']),
  /** By the server's clock, milliseconds since 1970. */
  at: z.int(),
  /** A copy of what was approved (`approvedContent`): the signature holds while the board says the same. */
  content: z.custom<JsonObject>(isJsonObject),
});

/**
 * A signature as the server recorded it: nobody else writes one. At most one a subject and person; a later one
 * takes the place of the earlier.
 */
export type Signature = z.infer<typeof signatureSchema>;

/** Reads one record out of the store, or out of what the server sent; null when it is none. */
export function parseSignature(value: unknown): Signature | null {
  const parsed = signatureSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Reads a list of records; those that cannot be read are left out, and their claims show as not confirmed. */
export function parseSignatures(value: unknown): readonly Signature[] {
  return Array.isArray(value) ? value.flatMap((each) => parseSignature(each) ?? []) : [];
}

/** The records by subject, each list by time, then person. */
export type SignaturesBySubject = ReadonlyMap<string, readonly Signature[]>;

export function bySubject(signatures: readonly Signature[]): SignaturesBySubject {
  const sorted = [...signatures].sort((a, b) => a.at - b.at || (a.person < b.person ? -1 : 1));
  return Map.groupBy(sorted, ({ subject }) => subjectKey(subject));
}
