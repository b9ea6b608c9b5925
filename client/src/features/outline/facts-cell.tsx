import { isFiniteNumber } from '@cap-commun/shared/core/json';
import type { Language } from '@cap-commun/shared/core/language';
import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import { useRef } from 'react';
import type { CardView } from '../../canvas-adapter/card-views.ts';
import { keyFacts } from '../../canvas-adapter/key-facts.ts';
import { unitWord } from '../../canvas-adapter/unit-word.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { messagesIn, useLanguage, useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { AnchoredPanel } from '../../ui/anchored.tsx';
import type { CellProps } from './cell-props.ts';
import { FactsForm } from './facts-form.tsx';
import styles from './outline.module.css';
import { useOutline } from './outline-context.ts';

/** The fields that the cell shows and writes, by kind. */
export const FACT_FIELDS: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  objective: ['due'],
  action: ['start', 'due'],
  metric: ['unit', 'baseline', 'target'],
  milestone: ['date'],
  risk: ['likelihood', 'impact'],
  decision: ['date'],
  review: ['date'],
  partnership: ['launch', 'end'],
};

/** The dates of a card, or its figure, and the way to write them. */
export function FactsCell({ node, view, entity, isActive, isMenuOpen }: CellProps) {
  const { outline } = useOutline();
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(outlineMessages);
  const button = useRef<HTMLButtonElement>(null);
  const fields = FACT_FIELDS[entity.type];
  const text = factsText(view, language);
  const fallback = fields?.includes('unit') ? words.noFigures : words.noDates;
  const isEmpty = text === '';
  const figure = entity.type === 'metric' ? view.facts.gauge?.now : undefined;
  const content = (
    <span className={classNames(styles.clip, isEmpty && styles.hintText)}>
      {figure !== undefined && <b className={styles.figure}>{formatNumber(language, figure)}</b>}
      {isEmpty ? fields && session.canWrite && fallback : text}
    </span>
  );
  if (!fields || !session.canWrite) {
    return (
      <div role="gridcell" className={styles.cell}>
        <span className={styles.cellText}>{content}</span>
      </div>
    );
  }
  const spoken = [figure !== undefined && formatNumber(language, figure), text || fallback]
    .filter(Boolean)
    .join(' ');
  return (
    <div role="gridcell" className={styles.cell}>
      <button
        ref={button}
        type="button"
        className={styles.cellButton}
        tabIndex={isActive ? 0 : -1}
        aria-label={words.edit(words.columns.facts, spoken)}
        aria-haspopup="dialog"
        aria-expanded={isMenuOpen}
        onClick={() => outline.openMenu(node.key, 'facts')}
      >
        {content}
      </button>
      {isMenuOpen && (
        <AnchoredPanel
          anchor={button}
          label={`${words.columns.facts}, ${definitionOf(entity.type).label[language]}`}
          onClose={() => outline.closeMenu()}
        >
          <FactsForm entity={entity} fields={fields} />
        </AnchoredPanel>
      )}
    </div>
  );
}

/** What the cell says beside the figure; empty when the card says nothing yet. */
export function factsText({ reading, facts }: CardView, language: Language): string {
  const { entity } = reading;
  if (!entity) return '';
  const words = messagesIn(language, mapMessages);
  const day = (date: string | undefined) => (date === undefined ? '' : formatDay(language, date));
  switch (entity.type) {
    case 'objective':
      return day(entity.due);
    case 'action':
      return entity.start && entity.due
        ? `${day(entity.start)} – ${day(entity.due)}`
        : entity.due
          ? words.due(day(entity.due))
          : day(entity.start);
    case 'metric': {
      const unit = unitWord(entity.unit);
      const target = entity.target === undefined ? '' : words.target(formatNumber(language, entity.target));
      const now = facts.gauge?.now === undefined ? '' : ' ';
      return [`${now}${unit}`, target].filter((part) => part.trim() !== '').join(', ');
    }
    case 'milestone':
    case 'decision':
      return day(entity.date);
    case 'risk': {
      const { likelihood, impact } = entity;
      if (!isFiniteNumber(likelihood) || !isFiniteNumber(impact)) return '';
      return `${likelihood} × ${impact}, ${likelihood * impact}`;
    }
    default:
      return keyFacts(entity, language).join(' · ');
  }
}
