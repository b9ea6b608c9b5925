import type { StepClock } from '@cap-commun/shared/workshop/session';
import { Pause, Timer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { useStore } from '../../../lib/store.ts';
import { SpokenStatus } from '../../../ui/spoken-status.tsx';
import { clockText, useSecondsLeft } from '../use-server-time.ts';
import { playEnd, soundSetting } from './end-sound.ts';
import styles from './strip.module.css';

interface CountdownProps {
  readonly clock: StepClock | null;
  /** Name of the step. */
  readonly step: string;
}

/** The time that the step has left, the same on every screen; it ends with a sound, and nothing moves by it. */
export function Countdown({ clock, step }: CountdownProps) {
  const words = useMessages(sessionMessages).clock;
  const seconds = useSecondsLeft(clock);
  const hasEnded = useEnding(seconds, clock);
  if (!clock || seconds === null) return null;
  const isPaused = clock.kind === 'paused';
  const isOver = seconds <= 0;
  const text = clockText(seconds);
  return (
    <>
      <span
        className={styles.clock}
        role="timer"
        data-state={isPaused ? 'paused' : isOver ? 'over' : seconds <= LAST_SECONDS ? 'last' : undefined}
        aria-label={isOver && seconds < 0 ? words.overBy(text.slice(2)) : words.label(text)}
      >
        {isPaused ? <Pause size={14} aria-hidden /> : <Timer size={14} aria-hidden />}
        {text}
      </span>
      {isPaused && <span className={styles.paused}>{words.paused}</span>}
      <SpokenStatus>{hasEnded ? words.ended(step) : ''}</SpokenStatus>
    </>
  );
}

const LAST_SECONDS = 30;

/** Whether the time ran out while one looked on; it is heard once. */
function useEnding(seconds: number | null, clock: StepClock | null): boolean {
  const sound = useStore(soundSetting);
  const before = useRef<{ readonly clock: StepClock | null; readonly seconds: number | null } | null>(null);
  const [hasEnded, setEnded] = useState(false);
  useEffect(() => {
    const last = before.current;
    before.current = { clock, seconds };
    if (seconds === null || seconds > 0) return setEnded(false);
    const ranOut = isSame(last?.clock, clock) && (last?.seconds ?? 0) > 0;
    if (!ranOut) return;
    setEnded(true);
    if (sound === 'on') playEnd();
  }, [seconds, clock, sound]);
  return hasEnded;
}

/** Every state that is told is read anew: the same time may come as another object, also in the second it ends. */
function isSame(one: StepClock | null | undefined, other: StepClock | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
