import { readMarks, threadChanges } from '../comments/thread.ts';
import { isCalendarDate } from '../core/calendar-date.ts';
import { isEntityId } from '../core/ids.ts';
import { LANGUAGES } from '../core/language.ts';
import { z } from '../core/light-schema.ts';
import { SEVERITIES } from '../domain/finding.ts';

const entityId = z.string().check(z.refine(isEntityId, 'not an id'));
const roleSchema = z.enum(['facilitator', 'editor', 'viewer']);
const languageSchema = z.enum(LANGUAGES);

/** The name a person gives when joining; trimmed, one line. */
const personName = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

export const createBoardRequest = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  template: z.optional(z.string().check(z.maxLength(64))),
  partners: z.optional(
    z.tuple([
      z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
      z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    ]),
  ),
  lang: z.optional(languageSchema),
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
  facilitator: z.nullable(z.string()),
  partnerA: z.nullable(z.string()),
  partnerB: z.nullable(z.string()),
  viewer: z.nullable(z.string()),
  /** Whether pages of other sites may show the map. */
  embeds: z.boolean(),
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
      slot: z.nullable(z.enum(['A', 'B'])),
      person: z.nullable(z.string()),
      isPresent: z.boolean(),
      isMe: z.boolean(),
    }),
  ),
});
export type PeopleResponse = z.infer<typeof peopleResponse>;

export const createBoardResponse = z.object({ id: z.string(), links: boardLinks });
export type CreateBoardResponse = z.infer<typeof createBoardResponse>;

/** What a link opens, asked before joining: enough to say "who are you?". */
export const inviteRequest = z.object({ token: z.string().check(z.maxLength(256)) });
export const inviteResponse = z.object({
  boardId: z.string(),
  title: z.string(),
  lang: languageSchema,
  role: roleSchema,
  slot: z.nullable(z.enum(['A', 'B'])),
  partner: z.nullable(z.object({ id: z.string(), title: z.string() })),
  /** Person cards one may be: those of the link's partner, or all of them for a link without one. */
  people: z.array(z.object({ id: z.string(), title: z.string(), partner: z.nullable(z.string()) })),
  brandPair: z.nullable(z.string()),
  /** How many people are connected now. */
  present: z.int(),
});
export type InviteResponse = z.infer<typeof inviteResponse>;

export const joinRequest = z.object({
  token: z.string().check(z.maxLength(256)),
  name: personName,
  person: z.optional(entityId),
  /** Says which membership to keep when this browser already has another one on the board. */
  replace: z.optional(z.boolean()),
});
export type JoinRequest = z.infer<typeof joinRequest>;

export const membership = z.object({
  boardId: z.string(),
  role: roleSchema,
  partner: z.nullable(z.string()),
  person: z.nullable(z.string()),
});
export type Membership = z.infer<typeof membership>;

export const membershipSummary = z.extend(membership, {
  name: z.string(),
  title: z.string(),
  slot: z.nullable(z.enum(['A', 'B'])),
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
  refs: z.readonly(z.array(z.string())),
  key: z.optional(z.string()),
  message: z.string(),
  fix: z.optional(z.string()),
});
export const findingsResponse = z.object({
  today: z.string(),
  lang: languageSchema,
  findings: z.readonly(z.array(findingSchema)),
});
export type FindingsResponse = z.infer<typeof findingsResponse>;

export const fileProblemSchema = z.object({ path: z.string(), reason: z.string() });

export const importResponse = z.object({
  /** Ids on the board, after any renaming. */
  added: z.object({ entities: z.int(), links: z.int() }),
  replaced: z.boolean(),
  /** Old id → new id, for ids that were taken. */
  renamed: z.record(z.string(), z.string()),
  notRead: z.array(fileProblemSchema),
  /** Of the board as it is now; null when they could not be computed, though the content is in. */
  findings: z.nullable(z.readonly(z.array(findingSchema))),
});
export type ImportResponse = z.infer<typeof importResponse>;

/** Figures of metrics; one of the same metric, day and source takes the place of the other. */
export const readingsRequest = z
  .array(
    z.object({
      metric: entityId,
      at: z.string().check(z.refine(isCalendarDate, 'not a day (YYYY-MM-DD)')),
      value: z.number(),
      source: z.optional(z.string().check(z.trim(), z.maxLength(200))),
    }),
  )
  .check(z.minLength(1), z.maxLength(1_000));
export type ReadingsRequest = z.infer<typeof readingsRequest>;

export const readingsResponse = z.object({
  added: z.int(),
  /** There was one of that day and source with another value. */
  changed: z.int(),
  unchanged: z.int(),
});
export type ReadingsResponse = z.infer<typeof readingsResponse>;

export const exportQuery = z.object({ lang: z.optional(languageSchema) });

export const findingsQuery = z.object({ today: z.optional(z.string()), lang: z.optional(languageSchema) });

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
  restoredAt: z.nullable(z.number()),
  author: z.nullable(z.string()),
  people: z.readonly(z.array(z.string())),
  /** How many things are not as they were in the version before. */
  changes: z.int(),
});
export type Version = z.infer<typeof versionSchema>;

/** What the server says of the last return: the state kept before it, null when there was none. */
export const restoredState = z.nullable(versionSchema);

export const versionsResponse = z.object({
  /** Newest first. */
  versions: z.readonly(z.array(versionSchema)),
  /** How long versions that nobody named are kept. */
  keepDays: z.number(),
});
export type VersionsResponse = z.infer<typeof versionsResponse>;

export const nameVersionRequest = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
});
export type NameVersionRequest = z.infer<typeof nameVersionRequest>;

export const restoreResponse = z.object({
  /** The state just before, kept so that one can come back to it. */
  before: versionSchema,
  changes: z.int(),
});
export type RestoreResponse = z.infer<typeof restoreResponse>;

export const commentsQuery = z.object({ after: z.optional(z.string()) });

/** Threads that changed after a revision, and how far the caller has read. */
export const commentsResponse = z.extend(threadChanges, {
  /** Whether there are more, after the revision of this answer. */
  hasMore: z.boolean(),
  marks: readMarks,
});
export type CommentsResponse = z.infer<typeof commentsResponse>;

/** RFC 9457. `type` is stable; `errors` names each bad field. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(fileProblemSchema)),
});
export type Problem = z.infer<typeof problem>;
