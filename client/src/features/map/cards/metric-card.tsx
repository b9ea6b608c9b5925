import { Star } from 'lucide-react';
import type { CSSProperties } from 'react';
import { unitWord } from '../../../canvas-adapter/unit-word.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { mapMessages } from '../../../i18n/areas/map.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import card from './card.module.css';
import type { CardProps } from './card-props.ts';
import styles from './metric.module.css';
import { CardHead } from './parts.tsx';
import { VerdictStrip } from './verdict-strip.tsx';

/** A metric: a ruler's foot whose edge is the gauge. A decisive one has an ink outline and a filled star. */
export function MetricCard({ entity, facts, findings }: CardProps<'metric'>) {
  const [owner] = facts.owners;
  const { isDecisive } = facts;
  return (
    <div className={classNames(card.card, styles.metric, isDecisive && styles.decisive)}>
      <CardHead entity={entity} titleClass={styles.title}>
        <DecisiveStar entity={entity} isDecisive={isDecisive} />
      </CardHead>
      <div className={styles.value}>
        <Figure entity={entity} facts={facts} />
        {owner && (
          <span className={styles.owner}>
            <Avatar name={owner.name} side={owner.side} />
          </span>
        )}
      </div>
      <Foot entity={entity} facts={facts} />
      <VerdictStrip metric={entity} findings={findings} />
    </div>
  );
}

function DecisiveStar({
  entity,
  isDecisive,
}: {
  readonly entity: CardProps<'metric'>['entity'];
  readonly isDecisive: boolean;
}) {
  const session = useBoardSession();
  const words = useMessages(mapMessages);
  const label = isDecisive ? words.makeMonitoring : words.makeDecisive;
  return (
    <button
      type="button"
      className={classNames('nodrag', styles.star, isDecisive && styles.isDecisive)}
      tabIndex={-1}
      aria-label={label}
      aria-pressed={isDecisive}
      title={label}
      disabled={!session.canWrite}
      onClick={() =>
        session.edit([{ op: 'set', id: entity.id, path: ['decisive'], value: !(entity.decisive === true) }])
      }
    >
      <Star size={16} strokeWidth={1.75} fill={isDecisive ? 'currentColor' : 'none'} aria-hidden />
    </button>
  );
}

function Figure({ entity, facts: { gauge } }: Pick<CardProps<'metric'>, 'entity' | 'facts'>) {
  const language = useLanguage();
  const words = useMessages(mapMessages);
  if (gauge?.now === undefined) return <span className={styles.none}>{words.noReading}</span>;
  const { change } = gauge;
  const isWorse = change !== undefined && (entity.direction === 'down' ? change > 0 : change < 0);
  return (
    <>
      <b className={styles.figure}>{formatNumber(language, gauge.now)}</b>
      <span className={styles.unit}>{unitWord(entity.unit)}</span>
      {change !== undefined && change !== 0 && (
        <span className={classNames(styles.unit, isWorse && styles.worse)}>
          {formatNumber(language, change, { signDisplay: 'exceptZero' })}
        </span>
      )}
    </>
  );
}

function Foot({ entity, facts: { gauge } }: Pick<CardProps<'metric'>, 'entity' | 'facts'>) {
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const unit = ['%', '€'].includes(unitWord(entity.unit)) ? `\u00a0${unitWord(entity.unit)}` : '';
  const written = (value: number | undefined) =>
    value === undefined ? '' : `${formatNumber(language, value)}${unit}`;
  const baseline = entity.baseline ?? (entity.newMeasure ? 0 : undefined);
  return (
    <div
      className={classNames(styles.foot, gauge?.isBelowBaseline && styles.below)}
      style={{ '--progress': gauge?.progress ?? 0 } as CSSProperties}
    >
      {gauge?.progress !== undefined && (
        <>
          <span className={styles.fill} />
          <span className={styles.now} />
        </>
      )}
      <span className={styles.end}>{written(baseline)}</span>
      <span className={styles.end}>
        {entity.target === undefined ? '' : words.target(written(entity.target))}
      </span>
    </div>
  );
}
