import { isJsonObject, type JsonObject } from '../core/json.ts';
import { z } from '../core/light-schema.ts';
import { subjectSchema } from './subject.ts';

const signSchema = z.object({
  type: z.literal('sign'),
  subject: subjectSchema,
  /** What the signer saw (`approvedContent`): refused as `changed` when the board says something else by now. */
  content: z.custom<JsonObject>(isJsonObject),
});
const withdrawSchema = z.object({ type: z.literal('withdraw'), subject: subjectSchema });

/** Asks the server to record that this person approves. */
export type SignCommand = z.infer<typeof signSchema>;
/** Asks the server to take this person's signature back. */
export type WithdrawCommand = z.infer<typeof withdrawSchema>;

export function parseSignCommand(value: unknown): SignCommand | null {
  const parsed = signSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export function parseWithdrawCommand(value: unknown): WithdrawCommand | null {
  const parsed = withdrawSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
