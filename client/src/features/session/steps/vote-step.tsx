import type { VoteView } from '@cap-commun/shared/workshop/view';
import { useMemo, useState } from 'react';
import { useMe } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { SpokenStatus } from '../../../ui/spoken-status.tsx';
import { FailureNote } from '../failure-note.tsx';
import { useAttendees } from '../people.ts';
import { useCards, useTitleOf } from '../session-cards.ts';
import type { Running } from '../session-view.ts';
import { DoneButton, StepFrame } from '../step-frame.tsx';
import { useSessionAct } from '../use-session-act.ts';
import { Ballot } from './ballot.tsx';
import styles from './steps.module.css';
import { useMyDots } from './use-my-dots.ts';
import { VoteTotals } from './vote-totals.tsx';

/** Dots, hidden until the vote is closed. */
export function VoteStep({ view, step }: Running) {
  const words = useMessages(sessionMessages).vote;
  const vote = view.votes.find((each) => each.step === step.id);
  if (!vote)
    return (
      <StepFrame view={view} step={step}>
        {null}
      </StepFrame>
    );
  return (
    <StepFrame view={view} step={step} isWide>
      {vote.state === 'closed' ? (
        <VoteTotals vote={vote} />
      ) : vote.candidates.length === 0 ? (
        <p className={styles.quiet}>{words.nothing}</p>
      ) : (
        <OpenVote vote={vote} view={view} step={step} />
      )}
    </StepFrame>
  );
}

function OpenVote({ vote, view }: Running & { readonly vote: VoteView }) {
  const words = useMessages(sessionMessages).vote;
  const { canWrite } = useBoardSession();
  const { person } = useMe();
  const asking = useSessionAct();
  const titleOf = useTitleOf();
  const [said, setSaid] = useState('');
  const { dotsOn, used, give } = useMyDots(vote, asking.ask);
  const cards = useCards(useMemo(() => vote.candidates, [vote.candidates]));
  const homes = useMemo(() => new Set(view.reveals.map(({ frame }) => frame)), [view.reveals]);
  const mayVote = canWrite && person !== null;
  const left = vote.dots - used;
  const change = (id: string, by: 1 | -1) => {
    const card = cards.find((each) => each.id === id);
    const next = dotsOn(id) + by;
    if (!card || next < 0 || (by === 1 && left <= 0)) return;
    give(id, next);
    setSaid(words.said(titleOf(card), words.mine(next), left - by));
  };
  return (
    <>
      <Ballot
        cards={cards}
        homes={homes}
        dotsOn={dotsOn}
        left={left}
        isReadOnly={!mayVote}
        onChange={change}
      />
      <SpokenStatus>{said}</SpokenStatus>
      <section className={styles.bar} aria-label={words.given}>
        {mayVote ? (
          <>
            <div className={styles.barWords}>
              <b>{words.left(left)}</b>
              <small>
                <span className={styles.keys}>
                  <Kbd>{words.keys[0]}</Kbd> {words.keyGives} <Kbd>{words.keys[1]}</Kbd> {words.keyTakes}
                </span>{' '}
                {words.hidden}
              </small>
            </div>
            <span className={styles.budget} aria-hidden="true">
              {Array.from({ length: vote.dots }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
                <i key={index} data-left={index >= used || undefined} />
              ))}
            </span>
          </>
        ) : (
          <p>{words.watch}</p>
        )}
        <Voters view={view} all={vote.dots} />
        <DoneButton view={view} />
        <FailureNote asking={asking} />
      </section>
    </>
  );
}

/** How many dots each has given, never where. */
function Voters({ view, all }: { readonly view: Running['view']; readonly all: number }) {
  const words = useMessages(sessionMessages).vote;
  const attendees = useAttendees(view);
  return (
    <ul className={styles.voters}>
      {attendees.map(({ person, name, side, dotsUsed }) => (
        <li key={person}>
          <Avatar name={name} side={side} />
          <span aria-hidden="true">{`${dotsUsed ?? 0}/${all}`}</span>
          <span className={styles.spoken}>{words.of(dotsUsed ?? 0, all)}</span>
        </li>
      ))}
    </ul>
  );
}
