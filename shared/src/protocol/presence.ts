import { isEntityId } from '../core/ids.ts';
import { isFiniteNumber, isJsonObject } from '../core/json.ts';
import { withoutDirection } from '../core/plain-text.ts';
import { type PartnerSlot, ROLES, type Role } from './roles.ts';

/** Who somebody is: written by the server over whatever the peer sent, from the peer's session. */
export interface PresenceUser {
  readonly name: string;
  readonly role: Role;
  /** Id of the partner entity, when the person belongs to one. */
  readonly partner: string | null;
  readonly slot: PartnerSlot | null;
  /** Id of the person entity, when the person has said who they are. */
  readonly person: string | null;
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

/** What is in flight and never stored: it travels by awareness. Canvas units throughout. */
export interface PresenceState {
  readonly user: PresenceUser;
  readonly cursor: Point | null;
  readonly selection: readonly string[];
  /** The card and field somebody is typing in. */
  readonly editing: { readonly card: string; readonly field: string } | null;
  /** Cards being dragged or resized, where they are now. */
  readonly drag: Readonly<Record<string, Hold>>;
}

const MAX_NAME_LENGTH = 80;
const MAX_SELECTION = 200;
/** Canvas units. */
const MAX_COORDINATE = 1_000_000;

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
  };
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
  return { card: value.card, field: value.field };
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
