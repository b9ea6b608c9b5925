import type { EntityId } from '@cap-commun/shared/core/ids';
import { decision as decisionKind } from '@cap-commun/shared/domain/entities/decision';
import { definitionOf, type EntityByType } from '@cap-commun/shared/domain/registry';
import { useState } from 'react';
import { linkEdit } from '../../../card-tools/card-edits.ts';
import { useEdit, useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { useDraftText } from '../../../document/use-draft-text.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { formatDay, formatList } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { capitalise } from '../../../lib/capitalise.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import frame from '../session.module.css';
import { useCardsOf, useTitleOf } from '../session-cards.ts';
import type { Running } from '../session-view.ts';
import { DoneButton, SideFrame } from '../step-frame.tsx';
import styles from './forms.module.css';
import { PersonChips, toggled } from './person-chips.tsx';

/** A decision is one sentence on a card, with who, how and when. */
export function DecideStep({ view, step }: Running) {
  const { canWrite } = useBoardSession();
  return (
    <SideFrame step={step}>
      {canWrite && <DecisionForm />}
      <TakenList since={view.startedAt ?? 0} />
      <DoneButton view={view} />
    </SideFrame>
  );
}

const MAX_TITLE = 240;

function DecisionForm() {
  const words = useMessages(sessionMessages).decide;
  const language = useLanguage();
  const session = useBoardSession();
  const titleOf = useTitleOf();
  const [draft, setTitle] = useDraftText('session decision');
  const title = draft ?? '';
  const [people, setPeople] = useState<ReadonlySet<EntityId>>(new Set());
  const [method, setMethod] = useState<string | undefined>('consensus');
  const [date, setDate] = useState<string | undefined>(session.findings.today());
  const [about, setAbout] = useState<string | undefined>(undefined);
  const subjects = useCardsOf('objective', 'action', 'metric', 'risk', 'contingency', 'milestone');
  const keep = () => {
    const id = session.newId(definitionOf('decision').idPrefix);
    const createdAt = new Date().toISOString();
    const entity = {
      id,
      type: 'decision',
      title: title.trim(),
      createdAt,
      ...(date !== undefined && { date }),
      ...(method !== undefined && { method }),
    };
    session.edit([
      { op: 'create', entity },
      ...[...people].map((person) => linkEdit('participates', person, id)),
      ...(about === undefined ? [] : [linkEdit('decides', id, about)]),
    ]);
    setTitle(null);
    setAbout(undefined);
  };
  const methods = Object.entries(decisionKind.fields.method.options).map(([id, label]) => ({
    id,
    label: capitalise(label[language]),
  }));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') keep();
      }}
    >
      <TextArea
        label={words.what}
        hint={words.whatHint}
        value={title}
        maxLength={MAX_TITLE}
        onChange={setTitle}
      />
      <PersonChips
        label={words.who}
        chosen={people}
        onToggle={(person) => setPeople(toggled(people, person))}
      />
      <div className={styles.pair}>
        <Select
          label={words.how}
          placeholder={words.how}
          options={methods}
          value={method}
          onChange={setMethod}
        />
        <DateField label={words.when} value={date} onChange={setDate} />
      </div>
      {subjects.length > 0 && (
        <Select
          label={words.about}
          placeholder={words.aboutNone}
          emptyLabel={words.aboutNone}
          options={subjects.map((card) => ({ id: card.id, label: titleOf(card) }))}
          value={about}
          onChange={setAbout}
        />
      )}
      <Button type="submit" variant="primary" isDisabled={title.trim() === ''}>
        {words.keep}
      </Button>
    </form>
  );
}

function TakenList({ since }: { readonly since: number }) {
  const words = useMessages(sessionMessages).decide;
  const all = useCardsOf('decision') as readonly EntityByType<'decision'>[];
  const taken = all.filter(({ createdAt }) => createdAt !== undefined && Date.parse(createdAt) >= since);
  return (
    <section>
      <h3 className={frame.section}>{words.taken}</h3>
      {taken.length === 0 && <p className={frame.quietNote}>{words.none}</p>}
      <ul>
        {taken.map((decision) => (
          <TakenRow key={decision.id} decision={decision} />
        ))}
      </ul>
    </section>
  );
}

function TakenRow({ decision }: { readonly decision: EntityByType<'decision'> }) {
  const words = useMessages(sessionMessages).decide;
  const language = useLanguage();
  const edit = useEdit();
  const { canWrite } = useBoardSession();
  const titleOf = useTitleOf();
  const { graph } = useEvaluation().context;
  const { id, date, sharedInGroup } = decision;
  const people = graph.in(id, 'participates').flatMap((person) => graph.get(person)?.title ?? []);
  const meta = [
    ...(date ? [formatDay(language, date)] : []),
    ...(people.length > 0 ? [formatList(language, people)] : []),
  ];
  return (
    <li className={styles.item}>
      <p className={styles.title}>{titleOf(decision)}</p>
      {meta.length > 0 && <small>{meta.join(' · ')}</small>}
      <Checkbox
        isSelected={sharedInGroup === true}
        isDisabled={!canWrite}
        onChange={(isShared) =>
          edit([{ op: 'set', id, path: ['sharedInGroup'], value: isShared ? true : undefined }])
        }
      >
        {words.shared}
      </Checkbox>
    </li>
  );
}
