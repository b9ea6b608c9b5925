import { ChevronRight } from 'lucide-react';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useMessages } from '../../i18n/language.ts';
import { DOCKED_PANEL, useMedia } from '../../lib/use-media.ts';
import { useGate } from '../../signing/use-gate.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './findings.module.css';

/** The way to the launch gate, with how it stands. */
export function GateBar() {
  const { selection } = useBoardSession();
  const words = useMessages(findingsMessages).gate;
  const { isGateOpen } = useSelection();
  const isDocked = useMedia(DOCKED_PANEL);
  const gate = useGate();
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
      onClick={() => {
        if (isGateOpen && isDocked) selection.closeGate();
        else selection.openGate();
        // Where the panel lies over the canvas, it would hide what has just been opened.
        if (!isDocked) selection.closePanel();
      }}
    >
      <SeverityMark severity={gate.isOpen ? 'ok' : gate.isClear ? 'info' : 'error'} />
      <span>
        <b>{words.title}</b> {stands}
      </span>
      <ChevronRight size={14} aria-hidden />
    </button>
  );
}
