import { type GateState, gateState } from '@cap-commun/shared/consent/gate';
import type { SignaturesBySubject } from '@cap-commun/shared/consent/signature';
import { useDeferredValue, useMemo } from 'react';
import { useBoardRevision, useSignatures } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';
import { useStore } from '../lib/store.ts';

const NONE: SignaturesBySubject = new Map();

/** The launch gate as it stands, whatever the stage shown; it follows a hand that writes without holding it back. */
export function useGate(): GateState {
  const evaluation = useStore(useBoardSession().findings.complete);
  const signatures = useSignatures() ?? NONE;
  const revision = useDeferredValue(useBoardRevision());
  // What was signed may change where no finding does, so the revision counts beside the evaluation.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph of the evaluation changes in place
  return useMemo(() => gateState(evaluation, signatures), [evaluation, signatures, revision]);
}
