import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { definitionOf, type Entity, type EntityByType } from '@cap-commun/shared/domain/registry';
import { useState } from 'react';
import { linkEdit } from '../../../card-tools/card-edits.ts';
import { useCard } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { useDraftText } from '../../../document/use-draft-text.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { formatDay } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import frame from '../session.module.css';
import { useTitleOf } from '../session-cards.ts';
import styles from './forms.module.css';
import { TopicFacts } from './topic-facts.tsx';
import type { TopicKind } from './topics.ts';

interface SpotlightProps {
  readonly card: EntityId | null;
  readonly kind: TopicKind;
}

/** The card that is talked about, with what is usually done about it. */
export function Spotlight({ card, kind }: SpotlightProps) {
  const words = useMessages(sessionMessages).discuss;
  const entity = useCard(card ?? '')?.entity;
  if (!entity) {
    return (
      <section className={styles.spot} aria-label={words.spotlight}>
        <h3>{words.none}</h3>
        <p className={frame.quietNote}>{words.noneLead}</p>
      </section>
    );
  }
  return <LitCard key={entity.id} card={entity} kind={kind} />;
}

function LitCard({ card, kind }: { readonly card: Entity; readonly kind: TopicKind }) {
  const words = useMessages(sessionMessages).discuss;
  const { selection, canWrite } = useBoardSession();
  const title = useTitleOf()(card);
  return (
    <section className={styles.spot} aria-label={words.spotlight} aria-live="polite">
      <span className={styles.label}>{words.spotlight}</span>
      <h3>{title}</h3>
      <TopicFacts card={card} />
      {canWrite && kind === 'late' && card.type === 'action' && <NewDate action={card} />}
      {canWrite && kind === 'readings' && card.type === 'metric' && <NewReading metric={card} />}
      <div className={frame.acts}>
        {canWrite && kind === 'readings' && card.type === 'metric' && <Corrective metric={card} />}
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            selection.selectCards([card.id]);
            selection.showPanel('inspector');
          }}
        >
          {words.open}
        </Button>
      </div>
    </section>
  );
}

/** A date moves for a reason that is kept. */
function NewDate({ action }: { readonly action: EntityByType<'action'> }) {
  const words = useMessages(sessionMessages).discuss;
  const session = useBoardSession();
  const [due, setDue] = useState<string | undefined>();
  const [draft, setReason] = useDraftText(`date moves ${action.id}`);
  const reason = draft ?? '';
  const move = () => {
    const { id } = action;
    const edits: Edit[] = [
      { op: 'set', id, path: ['due'], value: due },
      { op: 'set', id, path: ['movedFrom', 'due'], value: action.due },
      { op: 'set', id, path: ['movedFrom', 'on'], value: session.findings.today() },
      { op: 'set', id, path: ['movedFrom', 'reason'], value: reason.trim() },
    ];
    session.edit(edits);
    setDue(undefined);
    setReason(null);
  };
  return (
    <div className={styles.form}>
      <DateField label={words.newDate} value={due} onChange={setDue} />
      <TextField label={words.why} value={reason} onChange={setReason} maxLength={240} />
      <Button size="small" isDisabled={due === undefined || reason.trim() === ''} onPress={move}>
        {words.move}
      </Button>
    </div>
  );
}

function NewReading({ metric }: { readonly metric: EntityByType<'metric'> }) {
  const words = useMessages(sessionMessages).discuss;
  const language = useLanguage();
  const session = useBoardSession();
  const [value, setValue] = useState<number | undefined>();
  const at = session.findings.today();
  const save = () => {
    if (value === undefined) return;
    session.edit([{ op: 'add', id: metric.id, path: ['readings'], value: { at, value } }]);
    setValue(undefined);
  };
  return (
    <div className={styles.form}>
      <NumberField
        label={words.reading(formatDay(language, at))}
        value={value}
        onChange={setValue}
        suffix={metric.unit}
      />
      <Button size="small" onPress={save}>
        {words.saveReading}
      </Button>
    </div>
  );
}

/** A figure under its target calls for an action. */
function Corrective({ metric }: { readonly metric: EntityByType<'metric'> }) {
  const words = useMessages(sessionMessages).discuss;
  const session = useBoardSession();
  const titleOf = useTitleOf();
  const create = () => {
    const id = session.newId(definitionOf('action').idPrefix);
    const createdAt = new Date().toISOString();
    const { graph } = session.findings.evaluation.get().context;
    const measured = graph.out(metric.id, 'measures');
    const objectives = measured.flatMap((target) =>
      graph.get(target)?.type === 'objective' ? target : graph.out(target, 'contributes'),
    );
    session.edit([
      { op: 'create', entity: { id, type: 'action', title: words.corrective(titleOf(metric)), createdAt } },
      linkEdit('measures', metric.id, id),
      ...[...new Set(objectives)].map((objective) => linkEdit('contributes', id, objective)),
    ]);
    session.selection.showCards([id]);
    session.selection.showPanel('inspector');
  };
  return (
    <Button size="small" onPress={create}>
      {words.correct}
    </Button>
  );
}
