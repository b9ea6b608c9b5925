import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Risk } from '@cap-commun/shared/domain/entities/risk';
import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import { sessionRiskMessages } from '../../../i18n/areas/session-risks.ts';
import { useMessages } from '../../../i18n/language.ts';
import { useTitleOf } from '../session-cards.ts';
import { DRAGGED_RISK } from './risk-drag.ts';
import styles from './risk-grid.module.css';
import { LEVELS, placeOf, type RiskPlace, usePlanLimit } from './risk-score.ts';

interface RiskGridProps {
  /** Those that are placed. */
  readonly risks: readonly Risk[];
  readonly chosen: Risk | undefined;
  readonly isReadOnly: boolean;
  readonly onChoose: (id: EntityId) => void;
  readonly onPut: (id: EntityId, place: RiskPlace) => void;
}

const LEVEL_LIST = Array.from({ length: LEVELS }, (_, index) => index + 1);

/** More in one cell are a stack with their count, so that there is room to put another. */
const MAX_IN_SIGHT = 2;

const ARROWS: Readonly<Record<string, readonly [likelihood: number, impact: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Five by five: likelihood to the right, impact up; the stair line is where a plan is demanded. */
export function RiskGrid({ risks, chosen, isReadOnly, onChoose, onPut }: RiskGridProps) {
  const words = useMessages(sessionRiskMessages);
  const limit = usePlanLimit();
  return (
    <section className={styles.gridBox} aria-label={words.grid}>
      <p className={styles.axis}>
        {words.impact} <b className={styles.limit}>{words.limit(limit)}</b>
      </p>
      <div className={styles.grid}>
        {LEVEL_LIST.toReversed().map((impact) => (
          <Row
            key={impact}
            impact={impact}
            risks={risks}
            chosen={chosen}
            isReadOnly={isReadOnly}
            onChoose={onChoose}
            onPut={onPut}
            limit={limit}
          />
        ))}
        <span />
        {LEVEL_LIST.map((likelihood) => (
          <span key={likelihood} className={styles.levelX}>
            <b>{likelihood}</b> {words.likelihoods[likelihood - 1]}
          </span>
        ))}
      </div>
      <p className={styles.axisX}>{words.likelihood}</p>
    </section>
  );
}

function Row({
  impact,
  limit,
  ...grid
}: RiskGridProps & { readonly impact: number; readonly limit: number }) {
  const words = useMessages(sessionRiskMessages);
  return (
    <>
      <span className={styles.levelY}>
        <b>{impact}</b> {words.impacts[impact - 1]}
      </span>
      {LEVEL_LIST.map((likelihood) => (
        <Cell key={likelihood} {...grid} place={{ likelihood, impact }} limit={limit} />
      ))}
    </>
  );
}

type CellProps = RiskGridProps & { readonly place: RiskPlace; readonly limit: number };

function Cell({ risks, chosen, isReadOnly, onChoose, onPut, place, limit }: CellProps) {
  const words = useMessages(sessionRiskMessages);
  const titleOf = useTitleOf();
  const { likelihood, impact } = place;
  const score = likelihood * impact;
  const here = risks.filter((risk) => {
    const own = placeOf(risk);
    return own?.likelihood === likelihood && own.impact === impact;
  });
  const [isOpen, setOpen] = useState(false);
  // Whoever is in hand is in sight, wherever it lies in the stack.
  const sorted = chosen && here.includes(chosen) ? [chosen, ...here.filter((each) => each !== chosen)] : here;
  const shown = isOpen || here.length <= MAX_IN_SIGHT ? here : sorted.slice(0, 1);
  const hidden = here.length - shown.length;
  const isSerious = score >= limit;
  /** Percent of the tint: what is serious is told apart by its line, too. */
  const tint = isSerious ? 10 + 0.9 * score : 0.75 * score;
  const move = (risk: Risk) => (event: KeyboardEvent) => {
    const step = ARROWS[event.key];
    if (!step || isReadOnly) return;
    event.preventDefault();
    const next = { likelihood: likelihood + step[0], impact: impact + step[1] };
    if (next.likelihood < 1 || next.likelihood > LEVELS || next.impact < 1 || next.impact > LEVELS) return;
    onPut(risk.id, next);
    // The case is drawn in another cell: the keyboard goes with it.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-risk="${CSS.escape(risk.id)}"]`)?.focus(),
    );
  };
  const isTarget = chosen !== undefined && !isReadOnly && !here.includes(chosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell is a group of cases, not of fields
    <div
      className={styles.cell}
      style={{ '--tint': `${tint}%` } as CSSProperties}
      data-serious={isSerious || undefined}
      data-stair-left={(isSerious && (likelihood === 1 || (likelihood - 1) * impact < limit)) || undefined}
      data-stair-below={(isSerious && (impact === 1 || likelihood * (impact - 1) < limit)) || undefined}
      role="group"
      aria-label={words.cell(likelihood, impact)}
      onDragOver={(event) => {
        if (!isReadOnly && event.dataTransfer.types.includes(DRAGGED_RISK)) event.preventDefault();
      }}
      onDrop={(event) => {
        const id = event.dataTransfer.getData(DRAGGED_RISK);
        if (id) onPut(id, place);
      }}
    >
      {shown.map((risk) => (
        <button
          key={risk.id}
          type="button"
          data-risk={risk.id}
          className={styles.chip}
          aria-pressed={risk.id === chosen?.id}
          draggable={!isReadOnly}
          onDragStart={(event) => event.dataTransfer.setData(DRAGGED_RISK, risk.id)}
          onClick={() => onChoose(risk.id)}
          onKeyDown={move(risk)}
        >
          {titleOf(risk)}
        </button>
      ))}
      {hidden > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-label={words.stackMore(hidden, likelihood, impact)}
          aria-expanded={false}
          onClick={() => setOpen(true)}
        >
          {`+ ${hidden}`}
        </button>
      )}
      {isTarget && (
        <button
          type="button"
          className={styles.put}
          // Where other cases lie, a press in the middle would take one of those in hand.
          data-beside={here.length > 0 || undefined}
          aria-label={words.putHere(titleOf(chosen), likelihood, impact)}
          onClick={() => onPut(chosen.id, place)}
        >
          {here.length > 0 && words.here}
        </button>
      )}
      <span className={styles.score} aria-hidden="true">
        {score}
      </span>
    </div>
  );
}
