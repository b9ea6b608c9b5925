import { wordsIn } from '@cap-commun/shared/workshop/recipe';
import { Check } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useMe } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { sessionMessages } from '../../i18n/areas/session.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import { classNames } from '../../lib/class-names.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNote } from './failure-note.tsx';
import styles from './session.module.css';
import type { Running } from './session-view.ts';
import { clockText, useSecondsLeft } from './use-server-time.ts';
import { useSessionAct } from './use-session-act.ts';

interface StepFrameProps extends Running {
  /** One line over the question: what is special here. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Beside it, under the clock. */
  readonly aside?: ReactNode;
  readonly isWide?: boolean;
}

/** A step on a page of its own: the question, what is done about it, and the time. */
export function StepFrame({ view, step, lead, children, aside, isWide = false }: StepFrameProps) {
  return (
    <div className={classNames(styles.columns, isWide && styles.wide)}>
      <div>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        <StepHead step={step} />
        <div className={styles.body}>{children}</div>
      </div>
      {!isWide && (
        <div className={styles.aside}>
          <ClockCard view={view} step={step} />
          {aside}
        </div>
      )}
    </div>
  );
}

/** A step beside the map. */
export function SideFrame({
  step,
  children,
}: {
  readonly step: Running['step'];
  readonly children: ReactNode;
}) {
  return (
    <>
      <header className={styles.sideHead}>
        <StepHead step={step} />
      </header>
      <div className={styles.sideBody}>{children}</div>
    </>
  );
}

/** The question of a step; it takes the keyboard when the step begins, unless somebody is typing. */
function StepHead({ step }: { readonly step: Running['step'] }) {
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body || !activeElement.isConnected;
    if (isFree) heading.current?.focus({ preventScroll: true });
  }, []);
  const typeset = (text: string) => (language === 'fr' ? frenchSpaces(text) : text);
  const help = wordsIn(step.help, language);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.prompt}>
        <Unbroken text={typeset(wordsIn(step.prompt, language) || wordsIn(step.name, language))} />
      </h2>
      {help !== '' && <p className={styles.help}>{typeset(help)}</p>}
    </>
  );
}

/** A large line is not cut inside of a word: “verrons-nous” goes to the next line whole. */
function Unbroken({ text }: { readonly text: string }) {
  return text.split(/(\S*\p{L}-\p{L}\S*)/u).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in its order
      <span key={index} className={styles.unbroken}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

const RADIUS = 84;
const LENGTH = 2 * Math.PI * RADIUS;
const SIZE = 176;

function ClockCard({ view: { clock } }: Running) {
  const words = useMessages(sessionMessages).clock;
  const seconds = useSecondsLeft(clock);
  if (!clock || seconds === null) return null;
  const part = Math.min(1, Math.max(0, (seconds * 1000) / clock.totalMs));
  return (
    <div className={styles.clockCard} aria-hidden="true">
      <div className={styles.ring}>
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
          <circle cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} />
          {part > 0 && (
            <circle
              cx={SIZE / 2}
              cy={SIZE / 2}
              r={RADIUS}
              strokeDasharray={`${LENGTH * part} ${LENGTH}`}
              transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
            />
          )}
        </svg>
        <div className={styles.ringWords} data-over={seconds <= 0 || undefined}>
          <b>{clockText(seconds)}</b>
          <span>{clock.kind === 'paused' ? words.paused : words.of(Math.round(clock.totalMs / 60_000))}</span>
        </div>
      </div>
    </div>
  );
}

/** “I have finished”, or not after all; nothing for who only reads. */
export function DoneButton({ view, label }: { readonly view: Running['view']; readonly label?: string }) {
  const words = useMessages(sessionMessages).done;
  const { person } = useMe();
  const { canWrite } = useBoardSession();
  const asking = useSessionAct();
  const isDone = view.participants.find((each) => each.person === person)?.isDone === true;
  if (!canWrite || person === null) return null;
  return (
    <>
      <Button
        size="large"
        icon={<Check size={16} aria-hidden />}
        aria-pressed={isDone}
        onPress={() => void asking.ask({ kind: 'done', isDone: !isDone })}
      >
        {isDone ? words.said : (label ?? words.say)}
      </Button>
      <FailureNote asking={asking} />
    </>
  );
}
