import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Risk } from '@cap-commun/shared/domain/entities/risk';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import { useState } from 'react';
import { useBoardSession } from '../../../document/session-context.ts';
import { useDraftText } from '../../../document/use-draft-text.ts';
import { sessionRiskMessages } from '../../../i18n/areas/session-risks.ts';
import { useMessages } from '../../../i18n/language.ts';
import { NARROW, useMedia } from '../../../lib/use-media.ts';
import { Button } from '../../../ui/button.tsx';
import { SpokenStatus } from '../../../ui/spoken-status.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useCardsOf, useTitleOf } from '../session-cards.ts';
import type { Running } from '../session-view.ts';
import { DoneButton, StepFrame } from '../step-frame.tsx';
import { RatingForm } from './rating-form.tsx';
import { DRAGGED_RISK } from './risk-drag.ts';
import { RiskGrid } from './risk-grid.tsx';
import { placeOf, type RiskPlace, scoreOf } from './risk-score.ts';
import styles from './risks.module.css';

/** Worst cases by likelihood and impact; the grid is the cards themselves, so it never says anything else than they do. */
export function RiskGridStep({ view, step }: Running) {
  const words = useMessages(sessionRiskMessages);
  const session = useBoardSession();
  const titleOf = useTitleOf();
  const isNarrow = useMedia(NARROW);
  const risks = useCardsOf('risk') as readonly Risk[];
  const [chosen, setChosen] = useState<EntityId | null>(null);
  const [said, setSaid] = useState('');
  const toPlace = risks.filter((risk) => placeOf(risk) === null);
  // On a phone one rates case after case: the first is there at once.
  const current = risks.find(({ id }) => id === chosen) ?? (isNarrow ? toPlace[0] : undefined);
  const put = (id: EntityId, place: RiskPlace) => {
    const risk = risks.find((each) => each.id === id);
    if (!risk || !session.canWrite) return;
    session.edit([
      { op: 'set', id, path: ['likelihood'], value: place.likelihood },
      { op: 'set', id, path: ['impact'], value: place.impact },
    ]);
    setSaid(words.said(titleOf(risk), place.likelihood, place.impact));
  };
  const unplace = (id: EntityId) =>
    session.edit([
      { op: 'set', id, path: ['likelihood'], value: undefined },
      { op: 'set', id, path: ['impact'], value: undefined },
    ]);
  const placed = risks.filter((risk) => placeOf(risk) !== null).toSorted((a, b) => scoreOf(b) - scoreOf(a));
  return (
    <StepFrame view={view} step={step} isWide>
      <div className={styles.layout}>
        <div className={styles.lists}>
          <RiskList title={words.toPlace} risks={toPlace} chosen={current?.id ?? null} onChoose={setChosen} />
          <RiskList title={words.placed} risks={placed} chosen={current?.id ?? null} onChoose={setChosen} />
          {session.canWrite && <NewRisk />}
        </div>
        {isNarrow ? null : (
          <RiskGrid
            risks={placed}
            chosen={current}
            isReadOnly={!session.canWrite}
            onChoose={setChosen}
            onPut={put}
          />
        )}
        {current && (
          <RatingForm
            key={current.id}
            risk={current}
            isReadOnly={!session.canWrite}
            onPut={(place) => put(current.id, place)}
            onUnplace={() => unplace(current.id)}
            onNext={
              toPlace.length > 0
                ? () => setChosen(toPlace.find(({ id }) => id !== current.id)?.id ?? null)
                : undefined
            }
          />
        )}
      </div>
      {risks.length === 0 && <p>{words.none}</p>}
      <SpokenStatus>{said}</SpokenStatus>
      <div className={styles.foot}>
        <p>{words.how}</p>
        <DoneButton view={view} />
      </div>
    </StepFrame>
  );
}

interface RiskListProps {
  readonly title: string;
  readonly risks: readonly Risk[];
  readonly chosen: EntityId | null;
  readonly onChoose: (id: EntityId) => void;
}

function RiskList({ title, risks, chosen, onChoose }: RiskListProps) {
  const titleOf = useTitleOf();
  if (risks.length === 0) return null;
  return (
    <section className={styles.list} aria-label={title}>
      <h3>
        {title} <small className={styles.count}>{risks.length}</small>
      </h3>
      <ul>
        {risks.map((risk) => (
          <li key={risk.id}>
            <button
              type="button"
              className={styles.listRow}
              aria-pressed={risk.id === chosen}
              draggable
              onDragStart={(event) => event.dataTransfer.setData(DRAGGED_RISK, risk.id)}
              onClick={() => onChoose(risk.id)}
            >
              <span>{titleOf(risk)}</span>
              {scoreOf(risk) > 0 && <b>{scoreOf(risk)}</b>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewRisk() {
  const words = useMessages(sessionRiskMessages);
  const session = useBoardSession();
  const [draft, setTitle] = useDraftText('session risk');
  const title = draft ?? '';
  const add = () => {
    const id = session.newId(definitionOf('risk').idPrefix);
    const createdAt = new Date().toISOString();
    session.edit([{ op: 'create', entity: { id, type: 'risk', title: title.trim(), createdAt } }]);
    setTitle(null);
  };
  return (
    <form
      className={styles.newRisk}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') add();
      }}
    >
      <TextField label={words.newCase} value={title} onChange={setTitle} maxLength={240} />
      <Button type="submit" size="small" isDisabled={title.trim() === ''}>
        {words.add}
      </Button>
    </form>
  );
}
