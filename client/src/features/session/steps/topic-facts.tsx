import type { Entity } from '@cap-commun/shared/domain/registry';
import { latestReading } from '@cap-commun/shared/rules/support/readings';
import { unitWord } from '../../../canvas-adapter/unit-word.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { formatDay, formatNumber } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import styles from './forms.module.css';
import { daysLate } from './topics.ts';

/** What a discussion must know of a card: how late it is, what it last read. */
export function TopicFacts({ card }: { readonly card: Entity }) {
  const words = useMessages(sessionMessages).discuss;
  const language = useLanguage();
  const { findings } = useBoardSession();
  const today = findings.today();
  if (card.type === 'action' && card.due !== undefined) {
    const late = daysLate(card.due, today);
    return (
      <small>
        {words.dueOn(formatDay(language, card.due))}
        {late > 0 && card.status !== 'done' && <span className={styles.late}> · {words.lateBy(late)}</span>}
      </small>
    );
  }
  if (card.type !== 'metric') return null;
  const last = latestReading(card, today);
  const figure = (value: number) => `${formatNumber(language, value)} ${unitWord(card.unit)}`.trim();
  const target = card.target === undefined ? '' : ` · ${words.target(figure(card.target))}`;
  if (!last) return <small>{words.noReading + target}</small>;
  return <small>{words.lastReading(figure(last.value), formatDay(language, last.at)) + target}</small>;
}
