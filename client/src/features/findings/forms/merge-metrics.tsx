import type { Metric } from '@cap-commun/shared/domain/entities/metric';
import { cardName } from '@cap-commun/shared/rules/card-name';
import {
  type MergeChoices,
  mergeConflicts,
  mergeEdits,
} from '@cap-commun/shared/rules/metrics/merging-metrics';
import { fieldLabel } from '@cap-commun/shared/rules/support/words';
import { useId, useState } from 'react';
import { useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { commonMessages } from '../../../i18n/areas/common.ts';
import { findingFormsMessages } from '../../../i18n/areas/finding-forms.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FieldValue } from './field-value.tsx';
import styles from './forms.module.css';

interface MergeMetricsProps {
  /** The first stays. */
  readonly metrics: readonly Metric[];
  readonly onClose: () => void;
}

/** Where metrics that are the same say different things, people choose field by field; the rest is united by itself. */
export function MergeMetrics({ metrics, onClose }: MergeMetricsProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(findingFormsMessages).merge;
  const common = useMessages(commonMessages);
  const { graph } = useEvaluation().context;
  const group = useId();
  const [choices, setChoices] = useState<MergeChoices>({});
  const conflicts = mergeConflicts(metrics);
  const isChosen = conflicts.every(({ field }) => choices[field] !== undefined);
  const [kept] = metrics;
  if (!kept) return null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      lead={words.lead(cardName(graph, kept.id, language))}
      closeLabel={common.close}
      note={isChosen ? words.undo : words.left(conflicts.filter(({ field }) => !choices[field]).length)}
      actions={
        <Button
          variant="primary"
          isDisabled={!isChosen}
          onPress={() => {
            session.edit(mergeEdits(metrics, choices, graph));
            onClose();
          }}
        >
          {words.merge}
        </Button>
      }
    >
      <div className={styles.body}>
        {conflicts.map(({ field, values }) => (
          <fieldset key={field} className={styles.conflict}>
            <legend>{fieldLabel('metric', field)[language]}</legend>
            {values.map(({ metric, value }) => (
              <label key={metric} className={styles.choice}>
                <input
                  type="radio"
                  name={`${group}-${field}`}
                  checked={choices[field] === metric}
                  onChange={() => setChoices({ ...choices, [field]: metric })}
                />
                <span>
                  <FieldValue type="metric" field={field} value={value} />
                  <small>{cardName(graph, metric, language)}</small>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
}
