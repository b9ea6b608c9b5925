import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { isLinkAllowed, linkTypesBetween } from '@cap-commun/shared/domain/link-types';
import { definitionOf, type Entity, type EntityType } from '@cap-commun/shared/domain/registry';
import { useState } from 'react';
import { kindLook } from '../../../canvas-adapter/kind-look.ts';
import { linkEdit } from '../../../card-tools/card-edits.ts';
import { useCardFindings, useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { useDraftText } from '../../../document/use-draft-text.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { KindChip } from '../../../ui/kind-chip.tsx';
import { Select } from '../../../ui/select.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import frame from '../session.module.css';
import { useCardsOf, useTitleOf } from '../session-cards.ts';
import styles from './forms.module.css';

interface MakeCardsProps {
  readonly kinds: readonly EntityType[];
  /** When the step was come to; milliseconds since 1970. */
  readonly since: number;
}

/** What a new card of a kind is usually hung on. */
const HANGS_ON: Readonly<Partial<Record<EntityType, readonly EntityType[]>>> = {
  action: ['objective'],
  metric: ['action', 'objective'],
};

/** Makes cards of the kinds that a step is about, linked at once with what they serve. */
export function MakeCards({ kinds, since }: MakeCardsProps) {
  const words = useMessages(sessionMessages).map;
  const language = useLanguage();
  const { graph } = useEvaluation().context;
  const all = useCardsOf(...kinds);
  const made = all.filter(({ createdAt }) => createdAt !== undefined && Date.parse(createdAt) >= since);
  return (
    <>
      {kinds.map((kind) => (
        <NewCard
          key={kind}
          kind={kind}
          label={words.create(definitionOf(kind).label[language])}
          graph={graph}
        />
      ))}
      {made.length > 0 && (
        <section aria-label={words.made}>
          <h3 className={frame.section}>
            {words.made} <small>{made.length}</small>
          </h3>
          <ul>
            {made.map((card) => (
              <li key={card.id}>
                <MadeCard card={card} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface NewCardProps {
  readonly kind: EntityType;
  readonly label: string;
  readonly graph: ReturnType<typeof useEvaluation>['context']['graph'];
}

function NewCard({ kind, label }: NewCardProps) {
  const words = useMessages(sessionMessages).map;
  const session = useBoardSession();
  const titleOf = useTitleOf();
  const language = useLanguage();
  const [draft, setTitle] = useDraftText(`session ${kind}`);
  const title = draft ?? '';
  const [target, setTarget] = useState<EntityId | undefined>();
  const targets = useCardsOf(...(HANGS_ON[kind] ?? ['partnership'])).filter(({ type }) =>
    HANGS_ON[kind]?.includes(type),
  );
  const add = () => {
    const id = session.newId(definitionOf(kind).idPrefix);
    const createdAt = new Date().toISOString();
    const edits: Edit[] = [{ op: 'create', entity: { id, type: kind, title: title.trim(), createdAt } }];
    const to = targets.find((card) => card.id === target);
    const [link] = to ? linkTypesBetween(kind, to.type) : [];
    if (to && link && isLinkAllowed(link, kind, to.type)) edits.push(linkEdit(link, id, to.id));
    session.edit(edits);
    session.selection.showCards([id]);
    setTitle(null);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') add();
      }}
    >
      <TextField
        label={label}
        value={title}
        onChange={setTitle}
        placeholder={definitionOf(kind).placeholder[language]}
        maxLength={240}
      />
      {targets.length > 0 && (
        <Select
          label={words.linkTo}
          placeholder={words.none}
          emptyLabel={words.none}
          options={targets.map((card) => ({ id: card.id, label: titleOf(card) }))}
          value={target}
          onChange={setTarget}
        />
      )}
      <Button type="submit" size="small" isDisabled={title.trim() === ''}>
        {words.add}
      </Button>
    </form>
  );
}

function MadeCard({ card }: { readonly card: Entity }) {
  const { selection } = useBoardSession();
  const titleOf = useTitleOf();
  const [worst] = useCardFindings(card.id);
  const { icon, tone } = kindLook(card.type);
  return (
    <button
      type="button"
      className={styles.topic}
      onClick={() => {
        selection.showCards([card.id]);
        selection.showPanel('inspector');
      }}
    >
      <KindChip icon={icon} tone={tone} />
      <span>{titleOf(card)}</span>
      {worst && <SeverityMark severity={worst.severity} />}
    </button>
  );
}
