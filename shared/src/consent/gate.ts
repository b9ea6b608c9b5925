import type { EntityId } from '../core/ids.ts';
import type { Label } from '../core/language.ts';
import type { Finding } from '../domain/finding.ts';
import type { Evaluation } from '../rules/live-evaluation.ts';
import { type Standing, standingOf } from './confirmation.ts';
import { isBlocking, LIGHT_LABELS, LIGHTS, type LightId, lightOf } from './gate-lights.ts';
import { type Proof, proofsOf } from './light-proofs.ts';
import type { SignaturesBySubject } from './signature.ts';

/** One of the six things to settle before a launch. */
export interface Light {
  readonly id: LightId;
  readonly label: Label;
  /**
   * `blocked` while an error keeps the gate shut; `warning` while a warning is left, or a signature that it rests on
   * is not one that the server recorded for what the board says now; `clear` otherwise.
   */
  readonly state: 'clear' | 'warning' | 'blocked';
  /** What the rules say of it, in their order; those that people have taken on are not among them. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
  readonly proofs: readonly Proof[];
}

/** Where a brand's signature of the launch stands; `not-confirmed` when it has not signed. */
export interface GateSignature extends Standing {
  readonly partner: EntityId;
}

/** The launch gate as it stands. */
export interface GateState {
  readonly lights: readonly Light[];
  /** Whether nothing is in the way of signing. */
  readonly isClear: boolean;
  /** What is in the way. */
  readonly blocking: readonly Finding[];
  /** One for each live brand, by ascending id. */
  readonly signatures: readonly GateSignature[];
  /** Whether it is clear, and every brand has signed what the board says now. */
  readonly isOpen: boolean;
}

/** Reads the gate off the complete evaluation, whatever the stage shown; `signatures` is empty when none are known. */
export function gateState(evaluation: Evaluation, signatures: SignaturesBySubject): GateState {
  const { findings, waived, context } = evaluation;
  const blocking = findings.filter(isBlocking);
  const standing = context.graph.partnerIds.map((partner) => ({
    partner,
    ...standingOf(context.graph, { kind: 'gate' }, partner, signatures),
  }));
  const isClear = blocking.length === 0;
  const isSigned = standing.length > 0 && standing.every(({ state }) => state === 'confirmed');
  return {
    lights: LIGHTS.map((id) => light(id, findings, waived, evaluation, signatures)),
    isClear,
    blocking,
    signatures: standing,
    isOpen: isClear && isSigned,
  };
}

function light(
  id: LightId,
  findings: readonly Finding[],
  waived: readonly Finding[],
  { context: { graph } }: Evaluation,
  signatures: SignaturesBySubject,
): Light {
  const own = findings.filter((finding) => lightOf(finding, graph) === id);
  const proofs = proofsOf(graph, id, signatures);
  const isDoubtful = proofs.some(({ claims }) => claims.some(({ state }) => state !== 'confirmed'));
  const isWarning = isDoubtful || own.some(({ severity }) => severity !== 'info');
  return {
    id,
    label: LIGHT_LABELS[id],
    state: own.some(isBlocking) ? 'blocked' : isWarning ? 'warning' : 'clear',
    findings: own,
    waived: waived.filter((finding) => lightOf(finding, graph) === id),
    proofs,
  };
}
