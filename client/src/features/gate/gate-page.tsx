import { ArrowLeft, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMe, useSignatures } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { gateMessages } from '../../i18n/areas/gate.ts';
import { formatWeekday } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { capitalise } from '../../lib/capitalise.ts';
import { useStore } from '../../lib/store.ts';
import { useGate } from '../../signing/use-gate.ts';
import { isOwn, useSigning } from '../../signing/use-signing.ts';
import { WithdrawButton } from '../../signing/withdraw-button.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './gate.module.css';
import { GATE, GateSignatures } from './gate-signatures.tsx';
import { LightList } from './light-list.tsx';

/** The launch gate: six points to settle, then a signature of each brand that holds while nothing signed changes. */
export function GatePage() {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(gateMessages);
  const me = useMe();
  const evaluation = useStore(session.findings.complete);
  const signatures = useSignatures();
  const gate = useGate();
  const { launch } = evaluation.context.graph.programme ?? {};
  const signing = useSigning(GATE);
  const hasSigned = gate.signatures.some(
    ({ partner, state, record }) =>
      state === 'confirmed' && record?.person === me.person && isOwn(signing, GATE, partner),
  );
  const waived = gate.lights.reduce((sum, light) => sum + light.waived.length, 0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const isAnotherYear = launch?.slice(0, 4) !== session.findings.today().slice(0, 4);
  const day = launch && formatWeekday(language, launch, isAnotherYear);
  const title = gate.isClear
    ? day
      ? words.readyOn(day)
      : words.ready
    : day
      ? words.notReadyOn(day)
      : words.notReady;
  const close = () => session.selection.closeGate();
  return (
    <section
      className={styles.page}
      aria-label={words.title}
      // A click beside its buttons keeps the keyboard here, so that Escape leaves it.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <div className={styles.column}>
        <div className={styles.top}>
          <Button size="small" variant="quiet" icon={<ArrowLeft size={14} aria-hidden />} onPress={close}>
            {words.back}
          </Button>
        </div>
        <p className={styles.today}>{capitalise(formatWeekday(language, session.findings.today(), true))}</p>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <p className={styles.lead}>
          {[words.errors(gate.blocking.length), ...(waived > 0 ? [words.waived(waived)] : [])].join(', ')}.{' '}
          {gate.blocking.length + waived > 0 && (
            <button
              type="button"
              className={styles.textLink}
              onClick={() => session.selection.showPanel('findings')}
            >
              {words.readAgain}
            </button>
          )}
        </p>
        <LightList lights={gate.lights} />
        <GateSignatures gate={gate} signing={signing} isKnown={signatures !== null} />
        <footer className={styles.foot}>
          <p>{words.falls}</p>
          {hasSigned && <WithdrawButton signing={signing} />}
          <Button icon={<Printer size={14} aria-hidden />} onPress={() => window.print()}>
            {words.print}
          </Button>
        </footer>
      </div>
    </section>
  );
}
