import { z } from '../core/light-schema.ts';

export { summarySchema as sessionSummary } from '../workshop/summary-schema.ts';

/** Sessions that were run on a board, newest first; times in milliseconds since 1970. */
export const sessionsResponse = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      isOpen: z.boolean(),
      /** Name of its recipe. */
      name: z.object({ fr: z.string(), en: z.string() }),
      /** The recipe of ours that it came from; null for another. */
      template: z.nullable(z.string()),
      startedAt: z.number(),
      closedAt: z.nullable(z.number()),
      /** How many took part. */
      people: z.int(),
      /** Who ran it last. */
      facilitator: z.string(),
    }),
  ),
});
export type SessionsResponse = z.infer<typeof sessionsResponse>;

/** Eight digits for another device of the same person, good once until `expiresAt` (milliseconds since 1970). */
export const noteCode = z.object({ code: z.string(), expiresAt: z.number() });
export type NoteCode = z.infer<typeof noteCode>;

/** Without a code, the device writes apart: what was written elsewhere stays there, and is revealed all the same. */
export const noteDeviceRequest = z.object({
  code: z.optional(z.string().check(z.regex(/^\d{8}$/))),
});
export type NoteDeviceRequest = z.infer<typeof noteDeviceRequest>;
