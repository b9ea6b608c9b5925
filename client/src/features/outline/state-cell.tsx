import { definitionOf } from '@cap-commun/shared/domain/registry';
import { Check, Star } from 'lucide-react';
import { useRef, useState } from 'react';
import { choiceLabel } from '../../canvas-adapter/choice-label.ts';
import { VoteButton } from '../../card-tools/vote-button.tsx';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';

import { AnchoredMenu, MenuItem } from '../../ui/menu.tsx';
import type { CellProps } from './cell-props.ts';
import styles from './outline.module.css';

/** How far an action is, and the way to say so; how many figures settle an objective. */
export function StateCell({ view, entity, isActive }: CellProps) {
  const words = useMessages(mapMessages);
  const most = useEvaluation().context.settings.maxDecisivePerObjective;
  if (entity.type === 'objective') {
    const { decisiveCount } = view.facts;
    return (
      <div role="gridcell" className={styles.cell}>
        <span className={styles.cellText} title={words.decisiveCount(decisiveCount, most)}>
          <Star size={14} fill={decisiveCount > 0 ? 'currentColor' : 'none'} aria-hidden />
          <b>
            {decisiveCount}/{most}
          </b>
        </span>
      </div>
    );
  }
  return (
    <div role="gridcell" className={styles.cell}>
      {entity.type === 'action' && <Status view={view} entity={entity} isActive={isActive} />}
      {entity.type === 'sticky' && <VoteButton sticky={entity} tabIndex={isActive ? 0 : -1} />}
    </div>
  );
}

function Status({ view, entity, isActive }: Pick<CellProps, 'view' | 'entity' | 'isActive'>) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(mapMessages).status;
  const { columns, edit } = useMessages(outlineMessages);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const field = definitionOf('action').fields.status;
  if (entity.type !== 'action' || field?.kind !== 'choice') return null;
  const known = STATES.find((state) => state === entity.status) ?? 'planned';
  const state = view.facts.isLate && known !== 'dropped' ? 'late' : known;
  const content = (
    <>
      {state === 'done' ? (
        <Check size={14} strokeWidth={2.5} aria-hidden />
      ) : (
        <span className={styles.glyph} aria-hidden="true" />
      )}
      {words[state]}
    </>
  );
  if (!session.canWrite) {
    return <span className={classNames(styles.cellText, styles[state])}>{content}</span>;
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames(styles.cellButton, styles[state])}
        tabIndex={isActive ? 0 : -1}
        aria-label={edit(columns.state, words[state])}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {content}
      </button>
      {isOpen && (
        <AnchoredMenu anchor={button} label={columns.state} onClose={() => setOpen(false)}>
          {STATES.map((status) => (
            <MenuItem
              key={status}
              label={choiceLabel(field, status, language)}
              isChosen={status === known}
              onAction={() => session.edit([{ op: 'set', id: entity.id, path: ['status'], value: status }])}
            />
          ))}
        </AnchoredMenu>
      )}
    </>
  );
}

const STATES = ['planned', 'doing', 'done', 'dropped'] as const;
