import type { EntityId } from '@cap-commun/shared/core/ids';
import { useCardView } from '../../canvas-adapter/card-views.ts';
import { givenTitle } from '../../canvas-adapter/key-facts.ts';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { phoneMessages } from '../../i18n/areas/phone.ts';
import { formatDay } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { shortName } from '../../lib/short-name.ts';
import { Avatar, MissingAvatar } from '../../ui/avatar.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './phone.module.css';

/** Every action, the next due first and what is done last; a tap opens its card. */
export function ActionList() {
  const { selection } = useBoardSession();
  const { graph } = useEvaluation().context;
  const words = useMessages(phoneMessages);
  const actions = [...graph.all('action')].sort(
    (one, other) =>
      Number(one.status === 'done') - Number(other.status === 'done') ||
      (one.due ?? '9999').localeCompare(other.due ?? '9999'),
  );
  return (
    <section className={styles.list} aria-label={words.places.actions}>
      <h1 className={styles.title}>{words.places.actions}</h1>
      {actions.length === 0 && <p className={styles.nothing}>{words.noActions}</p>}
      <ul>
        {actions.map(({ id }) => (
          <li key={id}>
            <ActionRow
              id={id}
              onOpen={() => {
                selection.selectCards([id]);
                selection.showPanel('inspector');
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActionRow({ id, onOpen }: { readonly id: EntityId; readonly onOpen: () => void }) {
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const view = useCardView(id);
  const entity = view?.reading.entity;
  if (!view || entity?.type !== 'action') return null;
  const [owner] = view.facts.owners;
  const [worst] = view.findings;
  const known = entity.status === 'doing' || entity.status === 'done' ? entity.status : 'planned';
  const state = view.facts.isLate ? 'late' : known;
  return (
    <button type="button" className={styles.row} data-id={id} onClick={onOpen}>
      {owner ? (
        <Avatar name={owner.name} side={owner.side} size="medium" isDecorative />
      ) : (
        <MissingAvatar label={words.noOwner} size="medium" />
      )}
      <span className={styles.rowMain}>
        <span className={styles.rowTitle}>{givenTitle(entity, language) ?? words.untitled}</span>
        <span className={styles.rowMeta}>
          {owner ? shortName(owner.name) : words.noOwner}
          {' · '}
          {entity.due ? words.due(formatDay(language, entity.due)) : words.noDate}
          {' · '}
          <span className={classNames(styles.state, styles[state])}>{words.status[state]}</span>
        </span>
      </span>
      {worst && <SeverityMark severity={worst.severity} />}
    </button>
  );
}
