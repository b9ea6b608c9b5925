import { type Risk, risk as riskKind } from '@cap-commun/shared/domain/entities/risk';
import { choiceLabel } from '../../../canvas-adapter/choice-label.ts';
import { useEdit } from '../../../document/hooks.ts';
import { sessionRiskMessages } from '../../../i18n/areas/session-risks.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { useTitleOf } from '../session-cards.ts';
import { LEVELS, type RiskPlace, usePlanLimit } from './risk-score.ts';
import styles from './risks.module.css';

interface RatingFormProps {
  readonly risk: Risk;
  readonly isReadOnly: boolean;
  readonly onPut: (place: RiskPlace) => void;
  readonly onUnplace: () => void;
  /** To the next that is not placed; undefined when all are. */
  readonly onNext: (() => void) | undefined;
}

const LEVEL_LIST = Array.from({ length: LEVELS }, (_, index) => index + 1);

/** One case: two rows of five, its family, and what its score asks for. */
export function RatingForm({ risk, isReadOnly, onPut, onUnplace, onNext }: RatingFormProps) {
  const words = useMessages(sessionRiskMessages);
  const language = useLanguage();
  const title = useTitleOf()(risk);
  const edit = useEdit();
  const limit = usePlanLimit();
  const { id, likelihood, impact, category } = risk;
  const score = (likelihood ?? 0) * (impact ?? 0);
  const setOne = (field: 'likelihood' | 'impact', value: number) => {
    const other = field === 'likelihood' ? impact : likelihood;
    if (other === undefined) edit([{ op: 'set', id, path: [field], value }]);
    else onPut({ likelihood: likelihood ?? value, impact: impact ?? value, [field]: value });
  };
  const options = Object.keys(riskKind.fields.category.options).map((each) => ({
    id: each,
    label: choiceLabel(riskKind.fields.category, each, language),
  }));
  return (
    <section className={styles.rating} aria-label={title}>
      <h3>{title}</h3>
      <Levels
        label={words.likelihood}
        names={words.likelihoods}
        value={likelihood}
        isReadOnly={isReadOnly}
        onChange={(value) => setOne('likelihood', value)}
      />
      <Levels
        label={words.impact}
        names={words.impacts}
        value={impact}
        isReadOnly={isReadOnly}
        onChange={(value) => setOne('impact', value)}
      />
      {score > 0 && (
        <p className={styles.scoreLine}>
          <b>{score}</b> {score >= limit ? words.needsPlan : words.score}
        </p>
      )}
      {!isReadOnly && (
        <Select
          label={words.category}
          placeholder={words.noCategory}
          emptyLabel={words.noCategory}
          options={options}
          value={category}
          onChange={(value) => edit([{ op: 'set', id, path: ['category'], value }])}
        />
      )}
      {!isReadOnly && (
        <div className={styles.ratingActs}>
          {score > 0 && (
            <Button size="small" variant="quiet" onPress={onUnplace}>
              {words.unplace}
            </Button>
          )}
          {onNext && (
            <Button size="small" onPress={onNext}>
              {words.next}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface LevelsProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: number | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (value: number) => void;
}

function Levels({ label, names, value, isReadOnly, onChange }: LevelsProps) {
  return (
    <fieldset className={styles.levels}>
      <legend>
        <b className={styles.levelName}>{label}</b>{' '}
        {value !== undefined && <span className={styles.levelWord}>{names[value - 1]}</span>}
      </legend>
      <div>
        {LEVEL_LIST.map((level) => (
          <button
            key={level}
            type="button"
            className={styles.level}
            aria-pressed={level === value}
            aria-label={`${label}, ${level} : ${names[level - 1]}`}
            disabled={isReadOnly}
            onClick={() => onChange(level)}
          >
            {level}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
