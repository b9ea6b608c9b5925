import { z } from '../core/schema.ts';

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
      template: z.string().nullable(),
      startedAt: z.number(),
      closedAt: z.number().nullable(),
      /** How many took part. */
      people: z.number().int(),
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
  code: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
});
export type NoteDeviceRequest = z.infer<typeof noteDeviceRequest>;
