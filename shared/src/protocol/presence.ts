import { isEntityId } from '../core/ids.ts';
import { isFiniteNumber, isJsonObject } from '../core/json.ts';
import { withoutDirection } from '../core/plain-text.ts';
import { mayWrite, type PartnerSlot, ROLES, type Role } from './roles.ts';

/** Who somebody is: written by the server over whatever the peer sent, from the peer's session. */
export interface PresenceUser {
  readonly name: string;
  readonly role: Role;
  /** Id of the partner entity, when the person belongs to one. */
  readonly partner: string | null;
  readonly slot: PartnerSlot | null;
  /** Id of the person entity, when the person has said who they are. */
  readonly person: string | null;
  /**
   * Which shade of their brand is theirs, from 0: nobody of that brand who is here has the same. Given by the server,
   * and kept while the person is present.
   */
  readonly shade?: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a hand holds a card, and how large while it pulls a corner. */
export interface Hold extends Point {
  readonly width?: number;
  readonly height?: number;
}

/** What of the map somebody sees, canvas units. */
export interface SeenArea extends Point {
  readonly width: number;
  readonly height: number;
}

/** What may be thrown at a card; the client draws each. */
export const REACTIONS = ['yes', 'love', 'question', 'doubt', 'applause', 'idea'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** How long a signal stands in a state: who comes later has missed it. */
export const SIGNAL_MS = 3_000;

/** Something one does for the others to see once; it is another one when its number is. */
export type Signal = { readonly id: number; readonly at: Point } & (
  | { readonly kind: 'ping' }
  | { readonly kind: 'reaction'; readonly reaction: Reaction }
  /** Everybody is asked to look where this person looks; heard of who may write alone. */
  | { readonly kind: 'summons' }
);

/** What is in flight and never stored: it travels by awareness. Canvas units throughout. */
export interface PresenceState {
  readonly user: PresenceUser;
  readonly cursor: Point | null;
  readonly selection: readonly string[];
  /** The card and field somebody is typing in, and before which letter; in UTF-16 code units. */
  readonly editing: { readonly card: string; readonly field: string; readonly caret?: number } | null;
  /** Cards being dragged or resized, where they are now. */
  readonly drag: Readonly<Record<string, Hold>>;
  readonly view: SeenArea | null;
  readonly signal: Signal | null;
  /** The clientID of who somebody follows. */
  readonly following: number | null;
}

const MAX_NAME_LENGTH = 80;
const MAX_SELECTION = 200;
const MAX_CARET = 1_000_000;
/** More people than this are never on a board. */
const MAX_SHADE = 1_000;
/** Canvas units. */
const MAX_COORDINATE = 1_000_000;
const MIN_VIEW = 1;

/** Reads a peer's awareness state; what is not understood is left out, so a hostile state is only an empty one. */
export function parsePresence(state: unknown): PresenceState | null {
  if (!isJsonObject(state)) return null;
  const user = parseUser(state.user);
  if (!user) return null;
  return {
    user,
    cursor: parsePoint(state.cursor),
    selection: parseSelection(state.selection),
    editing: parseEditing(state.editing),
    drag: parseDrag(state.drag),
    view: parseView(state.view),
    signal: parseSignal(state.signal, user.role),
    following: isCount(state.following, Number.MAX_SAFE_INTEGER) ? state.following : null,
  };
}

function parseUser(value: unknown): PresenceUser | null {
  if (!isJsonObject(value) || typeof value.name !== 'string') return null;
  const role = ROLES.find((known) => known === value.role);
  if (!role) return null;
  return {
    name: withoutDirection(value.name).slice(0, MAX_NAME_LENGTH),
    role,
    partner: isEntityId(value.partner) ? value.partner : null,
    slot: value.slot === 'A' || value.slot === 'B' ? value.slot : null,
    person: isEntityId(value.person) ? value.person : null,
    ...(isCount(value.shade, MAX_SHADE) && { shade: value.shade }),
  };
}

function isCount(value: unknown, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function parseView(value: unknown): SeenArea | null {
  const corner = parsePoint(value);
  if (!corner || !isJsonObject(value)) return null;
  const { width, height } = value;
  const isSize = (size: unknown): size is number =>
    isFiniteNumber(size) && size >= MIN_VIEW && size <= MAX_COORDINATE;
  return isSize(width) && isSize(height) ? { ...corner, width, height } : null;
}

function parseSignal(value: unknown, role: Role): Signal | null {
  if (!isJsonObject(value) || !isCount(value.id, Number.MAX_SAFE_INTEGER)) return null;
  const at = parsePoint(value.at);
  if (!at) return null;
  const { id, kind } = value;
  if (kind === 'ping') return { id, at, kind };
  if (kind === 'summons') return mayWrite(role) ? { id, at, kind } : null;
  const reaction = REACTIONS.find((known) => known === value.reaction);
  return kind === 'reaction' && reaction ? { id, at, kind, reaction } : null;
}

function parsePoint(value: unknown): Point | null {
  if (!isJsonObject(value) || !isFiniteNumber(value.x) || !isFiniteNumber(value.y)) return null;
  // Beyond the canvas there is nothing: sums of such numbers overflow, and the overview would show nothing else.
  if (Math.max(Math.abs(value.x), Math.abs(value.y)) > MAX_COORDINATE) return null;
  return { x: value.x, y: value.y };
}

function parseSelection(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.slice(0, MAX_SELECTION).filter(isEntityId) : [];
}

function parseEditing(value: unknown): PresenceState['editing'] {
  if (!isJsonObject(value) || !isEntityId(value.card) || typeof value.field !== 'string') return null;
  const { card, field, caret } = value;
  return { card, field, ...(isCount(caret, MAX_CARET) && { caret }) };
}

function parseDrag(value: unknown): Readonly<Record<string, Hold>> {
  if (!isJsonObject(value)) return {};
  const holds: [string, Hold][] = [];
  for (const [id, raw] of Object.entries(value).slice(0, MAX_SELECTION)) {
    const hold = parseHold(raw);
    if (hold && isEntityId(id)) holds.push([id, hold]);
  }
  return Object.fromEntries(holds);
}

function parseHold(value: unknown): Hold | null {
  const point = parsePoint(value);
  if (!point || !isJsonObject(value)) return null;
  const { width, height } = value;
  return {
    ...point,
    ...(isFiniteNumber(width) && width > 0 && { width }),
    ...(isFiniteNumber(height) && height > 0 && { height }),
  };
}
