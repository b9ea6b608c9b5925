import { gateState } from '@cap-commun/shared/consent/gate';
import type { SignaturesBySubject } from '@cap-commun/shared/consent/signature';
import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { useSelection, useSignatures } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useMessages } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './findings.module.css';

const NONE: SignaturesBySubject = new Map();

/** The way to the launch gate, with how it stands. */
export function GateBar() {
  const { findings, selection } = useBoardSession();
  const words = useMessages(findingsMessages).gate;
  const { isGateOpen } = useSelection();
  const evaluation = useStore(findings.complete);
  const signatures = useSignatures();
  const gate = useMemo(() => gateState(evaluation, signatures ?? NONE), [evaluation, signatures]);
  const missing = gate.signatures.filter(({ state }) => state !== 'confirmed').length;
  const stands = gate.isOpen
    ? words.signed
    : gate.isClear
      ? words.toSign(missing)
      : words.blocked(gate.blocking.length);
  return (
    <button
      type="button"
      className={styles.gate}
      aria-expanded={isGateOpen}
      onClick={() => (isGateOpen ? selection.closeGate() : selection.openGate())}
    >
      <SeverityMark severity={gate.isOpen ? 'ok' : gate.isClear ? 'info' : 'error'} />
      <span>
        <b>{words.title}</b> {stands}
      </span>
      <ChevronRight size={14} aria-hidden />
    </button>
  );
}
