import type { EntityId } from '../core/ids.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { BoardGraph } from '../graph/board-graph.ts';
import { partnerOf } from '../graph/ownership.ts';
import { isSignedByBrands, type Subject } from './subject.ts';

/** Who somebody is by the server's session: nothing that they say of themselves. */
export interface Signer {
  readonly role: 'facilitator' | 'editor' | 'viewer';
  readonly partner: EntityId | null;
  readonly person: EntityId | null;
}

/** For whom a person signs. */
export interface Hand {
  readonly person: EntityId;
  /** An editor's is that of their link, a facilitator's that of their person card; null when it is no live brand. */
  readonly partner: EntityId | null;
}

export type SigningRefusal = 'read-only' | 'no-person' | 'no-side';

/** Whether, and for whom, somebody may sign: the same answer on the server and on screen. */
export function handOf(
  graph: BoardGraph,
  subject: Subject,
  { role, partner, person }: Signer,
): Result<Hand, SigningRefusal> {
  if (role === 'viewer') return err('read-only');
  const card = person === null ? undefined : graph.getAs('person', person);
  if (!card) return err('no-person');
  const side =
    role === 'editor' ? graph.getAs('partner', partner ?? undefined)?.id : partnerOf(graph, card.id);
  if (side === undefined && isSignedByBrands(subject)) return err('no-side');
  return ok({ person: card.id, partner: side ?? null });
}
