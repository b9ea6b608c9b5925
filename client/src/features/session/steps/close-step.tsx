import type { Entity } from '@cap-commun/shared/domain/registry';
import { useMemo } from 'react';
import { kindLook } from '../../../canvas-adapter/kind-look.ts';
import { useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { formatWeekday } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { capitalise } from '../../../lib/capitalise.ts';
import { useStore } from '../../../lib/store.ts';
import { useGate } from '../../../signing/use-gate.ts';
import { Button } from '../../../ui/button.tsx';
import { KindChip } from '../../../ui/kind-chip.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { FailureNote } from '../failure-note.tsx';
import { ReflexButton } from '../risks/reflex-button.tsx';
import frame from '../session.module.css';
import { useCardsOf, useRevealed, useTitleOf } from '../session-cards.ts';
import type { Running } from '../session-view.ts';
import { DoneButton, StepFrame } from '../step-frame.tsx';
import { useSessionAct } from '../use-session-act.ts';

/** Dates that are shown: the next ones. */
const MAX_DATES = 6;

/** What is left before one leaves: the launch gate, the next dates, and the end. */
export function CloseStep({ view, step }: Running) {
  const words = useMessages(sessionMessages).close;
  const asking = useSessionAct();
  const { stepsInPrivate, isDriver } = view;
  const risks = useCardsOf('risk');
  return (
    <StepFrame view={view} step={step} aside={<DoneButton view={view} />}>
      <div className={frame.field}>
        <GateLine />
        <NextDates />
        <LeftOver view={view} />
        {risks.length > 0 && (
          <div>
            <ReflexButton />
          </div>
        )}
        {isDriver ? (
          <div className={frame.acts}>
            <Button
              variant="primary"
              size="large"
              onPress={() => void asking.ask({ kind: 'close', acceptsLoss: stepsInPrivate.length === 0 })}
            >
              {words.end}
            </Button>
            <FailureNote asking={asking} />
          </div>
        ) : (
          <p className={frame.quietNote}>{words.wait}</p>
        )}
      </div>
    </StepFrame>
  );
}

function GateLine() {
  const words = useMessages(sessionMessages).close;
  const { selection } = useBoardSession();
  const gate = useGate();
  return (
    <section>
      <h3 className={frame.section}>{words.gate}</h3>
      <div className={frame.row}>
        <SeverityMark severity={gate.isClear ? 'ok' : 'error'} />
        <span className={frame.rowText}>
          {gate.isClear ? words.clear : words.blocked(gate.blocking.length)}
        </span>
        <Button size="small" onPress={() => selection.openGate()}>
          {words.open}
        </Button>
      </div>
    </section>
  );
}

function NextDates() {
  const words = useMessages(sessionMessages).close;
  const language = useLanguage();
  const titleOf = useTitleOf();
  const { findings } = useBoardSession();
  const today = findings.today();
  const cards = useCardsOf('milestone', 'action', 'review');
  const dates = useMemo(
    () =>
      cards
        .flatMap((card) => {
          const day = dayOf(card);
          return day !== undefined && day >= today ? [{ card, day }] : [];
        })
        .toSorted((a, b) => (a.day < b.day ? -1 : 1))
        .slice(0, MAX_DATES),
    [cards, today],
  );
  return (
    <section>
      <h3 className={frame.section}>{words.dates}</h3>
      {dates.length === 0 && <p className={frame.quietNote}>{words.noDates}</p>}
      <ul className={frame.rows}>
        {dates.map(({ card, day }) => (
          <li key={card.id} className={frame.row}>
            <KindChip icon={kindLook(card.type).icon} tone={kindLook(card.type).tone} />
            <span className={frame.rowText}>{titleOf(card)}</span>
            <time dateTime={day}>{capitalise(formatWeekday(language, day))}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeftOver({ view }: { readonly view: Running['view'] }) {
  const words = useMessages(sessionMessages).close;
  const session = useBoardSession();
  const revealed = useRevealed(view);
  const decisions = useCardsOf('decision').filter(
    ({ createdAt }) => createdAt !== undefined && Date.parse(createdAt) >= (view.startedAt ?? 0),
  );
  const { findings, context } = useEvaluation();
  const { graph } = context;
  const later = useStore(session.findings.complete).findings.length - findings.length;
  const waiting = revealed.filter(
    ({ id, type }) => type === 'sticky' && graph.out(id, 'became').length === 0,
  );
  return (
    <section>
      <h3 className={frame.section}>{words.left}</h3>
      <p>
        {[
          words.decisions(decisions.length),
          words.notes(waiting.length),
          words.findings(findings.length),
          ...(later > 0 ? [words.later(later)] : []),
        ].join(' · ')}
      </p>
    </section>
  );
}

function dayOf(card: Entity): string | undefined {
  if (card.type === 'milestone' || card.type === 'review') return card.date;
  return card.type === 'action' && card.status !== 'done' && card.status !== 'dropped' ? card.due : undefined;
}
