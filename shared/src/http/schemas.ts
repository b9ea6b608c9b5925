import { readMarks, threadChanges } from '../comments/thread.ts';
import { isCalendarDate } from '../core/calendar-date.ts';
import { isEntityId } from '../core/ids.ts';
import { LANGUAGES } from '../core/language.ts';
import { z } from '../core/schema.ts';
import { SEVERITIES } from '../domain/finding.ts';

const entityId = z.string().refine(isEntityId, 'not an id');
const roleSchema = z.enum(['facilitator', 'editor', 'viewer']);
const languageSchema = z.enum(LANGUAGES);

/** The name a person gives when joining; trimmed, one line. */
const personName = z.string().trim().min(1).max(80);

export const createBoardRequest = z.object({
  title: z.string().trim().min(1).max(200),
  template: z.string().max(64).optional(),
  partners: z.tuple([z.string().trim().min(1).max(120), z.string().trim().min(1).max(120)]).optional(),
  lang: languageSchema.optional(),
});
export type CreateBoardRequest = z.infer<typeof createBoardRequest>;

export const boardLinks = z.object({
  facilitator: z.string(),
  partnerA: z.string(),
  partnerB: z.string(),
  viewer: z.string(),
});
export type BoardLinks = z.infer<typeof boardLinks>;

/** The links as they are now, for the facilitator: null for one that is revoked. */
export const linksResponse = z.object({
  facilitator: z.string().nullable(),
  partnerA: z.string().nullable(),
  partnerB: z.string().nullable(),
  viewer: z.string().nullable(),
});
export type LinksResponse = z.infer<typeof linksResponse>;

/** Who is on the board, for its facilitator; oneself included. */
export const peopleResponse = z.object({
  people: z.array(
    z.object({
      /** Of the membership; it opens nothing. */
      id: z.string(),
      /** Empty until the person has said who they are. */
      name: z.string(),
      role: roleSchema,
      slot: z.enum(['A', 'B']).nullable(),
      person: z.string().nullable(),
      isPresent: z.boolean(),
      isMe: z.boolean(),
    }),
  ),
});
export type PeopleResponse = z.infer<typeof peopleResponse>;

export const createBoardResponse = z.object({ id: z.string(), links: boardLinks });
export type CreateBoardResponse = z.infer<typeof createBoardResponse>;

/** What a link opens, asked before joining: enough to say "who are you?". */
export const inviteRequest = z.object({ token: z.string().max(256) });
export const inviteResponse = z.object({
  boardId: z.string(),
  title: z.string(),
  lang: languageSchema,
  role: roleSchema,
  slot: z.enum(['A', 'B']).nullable(),
  partner: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** Person cards one may be: those of the link's partner, or all of them for a link without one. */
  people: z.array(z.object({ id: z.string(), title: z.string(), partner: z.string().nullable() })),
  brandPair: z.string().nullable(),
  /** How many people are connected now. */
  present: z.number().int(),
});
export type InviteResponse = z.infer<typeof inviteResponse>;

export const joinRequest = z.object({
  token: z.string().max(256),
  name: personName,
  person: entityId.optional(),
  /** Says which membership to keep when this browser already has another one on the board. */
  replace: z.boolean().optional(),
});
export type JoinRequest = z.infer<typeof joinRequest>;

export const membership = z.object({
  boardId: z.string(),
  role: roleSchema,
  partner: z.string().nullable(),
  person: z.string().nullable(),
});
export type Membership = z.infer<typeof membership>;

export const membershipSummary = membership.extend({
  name: z.string(),
  title: z.string(),
  slot: z.enum(['A', 'B']).nullable(),
  /** Names the local copy: a new membership never reads the copy of an older one. */
  membershipId: z.string(),
});
export type MembershipSummary = z.infer<typeof membershipSummary>;

export const sessionResponse = z.object({ memberships: z.array(membershipSummary) });
export type SessionResponse = z.infer<typeof sessionResponse>;

export const findingSchema = z.object({
  rule: z.string(),
  entity: z.string(),
  severity: z.enum(SEVERITIES),
  refs: z.array(z.string()).readonly(),
  key: z.string().optional(),
  message: z.string(),
  fix: z.string().optional(),
});
export const findingsResponse = z.object({
  today: z.string(),
  lang: languageSchema,
  findings: z.array(findingSchema).readonly(),
});
export type FindingsResponse = z.infer<typeof findingsResponse>;

export const fileProblemSchema = z.object({ path: z.string(), reason: z.string() });

export const importResponse = z.object({
  /** Ids on the board, after any renaming. */
  added: z.object({ entities: z.number().int(), links: z.number().int() }),
  replaced: z.boolean(),
  /** Old id → new id, for ids that were taken. */
  renamed: z.record(z.string(), z.string()),
  notRead: z.array(fileProblemSchema),
  /** Of the board as it is now; null when they could not be computed, though the content is in. */
  findings: z.array(findingSchema).readonly().nullable(),
});
export type ImportResponse = z.infer<typeof importResponse>;

/** Figures of metrics; one of the same metric, day and source takes the place of the other. */
export const readingsRequest = z
  .array(
    z.object({
      metric: entityId,
      at: z.string().refine(isCalendarDate, 'not a day (YYYY-MM-DD)'),
      value: z.number(),
      source: z.string().trim().max(200).optional(),
    }),
  )
  .min(1)
  .max(1_000);
export type ReadingsRequest = z.infer<typeof readingsRequest>;

export const readingsResponse = z.object({
  added: z.number().int(),
  /** There was one of that day and source with another value. */
  changed: z.number().int(),
  unchanged: z.number().int(),
});
export type ReadingsResponse = z.infer<typeof readingsResponse>;

export const exportQuery = z.object({ lang: languageSchema.optional() });

export const findingsQuery = z.object({ today: z.string().optional(), lang: languageSchema.optional() });

/** A board file as it travels; what is inside is checked by the board file's own parser. */
export const boardFileBody = z.looseObject({
  format: z.literal('kpi-board-neutral'),
  version: z.literal(1),
  entities: z.array(z.looseObject({ id: z.string(), type: z.string() })),
  links: z.array(z.looseObject({ type: z.string(), from: z.string(), to: z.string() })),
});

/** An earlier state of a board; `at` in milliseconds since 1970, people by the ids of their cards. */
export const versionSchema = z.object({
  id: z.string(),
  at: z.number(),
  kind: z.enum(['automatic', 'named', 'before-restore']),
  name: z.string(),
  /** For the state kept before the board went back: when the version was taken that it went back to. */
  restoredAt: z.number().nullable(),
  author: z.string().nullable(),
  people: z.array(z.string()).readonly(),
  /** How many things are not as they were in the version before. */
  changes: z.number().int(),
});
export type Version = z.infer<typeof versionSchema>;

export const versionsResponse = z.object({
  /** Newest first. */
  versions: z.array(versionSchema).readonly(),
  /** How long versions that nobody named are kept. */
  keepDays: z.number(),
});
export type VersionsResponse = z.infer<typeof versionsResponse>;

export const nameVersionRequest = z.object({ name: z.string().trim().min(1).max(120) });
export type NameVersionRequest = z.infer<typeof nameVersionRequest>;

export const restoreResponse = z.object({
  /** The state just before, kept so that one can come back to it. */
  before: versionSchema,
  changes: z.number().int(),
});
export type RestoreResponse = z.infer<typeof restoreResponse>;

export const commentsQuery = z.object({ after: z.string().optional() });

/** Threads that changed after a revision, and how far the caller has read. */
export const commentsResponse = threadChanges.extend({
  /** Whether there are more, after the revision of this answer. */
  hasMore: z.boolean(),
  marks: readMarks,
});
export type CommentsResponse = z.infer<typeof commentsResponse>;

/** RFC 9457. `type` is stable; `errors` names each bad field. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  errors: z.array(fileProblemSchema).optional(),
});
export type Problem = z.infer<typeof problem>;
