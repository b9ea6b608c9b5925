import { isEmpty } from '@cap-commun/shared/core/json';
import type { Metric } from '@cap-commun/shared/domain/entities/metric';
import { overrideGaps } from '@cap-commun/shared/rules/support/consent';
import { judge } from '@cap-commun/shared/rules/support/judging';
import { choiceLabel } from '@cap-commun/shared/rules/support/words';
import { useEffect, useState } from 'react';
import { useEvaluation, useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { overrideMessages } from '../../i18n/areas/override.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { capitalise } from '../../lib/capitalise.ts';
import { PersonSignatures } from '../../signing/person-signatures.tsx';
import { Button } from '../../ui/button.tsx';
import { FieldSlot } from './field-slot.tsx';
import inspector from './inspector.module.css';
import styles from './override.module.css';
import { OverrideForm } from './override-form.tsx';

/** What still keeps a verdict from holding, that the one who reads it can do something about. */
const TOLD_GAPS = ['label', 'justification', 'second-brand'] as const;

/** Another verdict on a metric than the one its name gets: what people say it is worth, why, and who signs it. */
export function OverrideSection({ metric }: { readonly metric: Metric }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(overrideMessages);
  const { context } = useEvaluation();
  const { editing } = useSelection();
  const [isEditing, setEditing] = useState(false);
  const { override } = metric;
  const isGiven = override !== undefined && !isEmpty(override);
  const isAsked = editing?.card === metric.id && editing.field === 'override' && !isGiven;
  // Asked for once, it stays open while the hand goes elsewhere: what was typed is not lost.
  useEffect(() => {
    if (isAsked) setEditing(true);
  }, [isAsked]);
  const judgement = judge(metric, context);
  // A metric that decides needs no other verdict: nothing is offered until there is one.
  if (!isGiven && judgement.verdict === 'decisive') return null;
  if (!isGiven && !session.canWrite) return null;
  const gaps = overrideGaps(metric, context) ?? [];
  const told = TOLD_GAPS.filter((gap) => gaps.includes(gap));
  const verdictWords = (verdict: string) =>
    capitalise(choiceLabel('metric', ['override', 'verdict'], verdict)[language]);
  const isOpen = session.canWrite && (isEditing || isAsked);
  return (
    <FieldSlot id={metric.id} path={['override']}>
      <fieldset className={inspector.field}>
        <legend>{words.title}</legend>
        {isOpen && <OverrideForm metric={metric} onClose={() => setEditing(false)} />}
        {!isOpen && !isGiven && (
          <div>
            <Button size="small" onPress={() => setEditing(true)}>
              {words.give}
            </Button>
          </div>
        )}
        {!isOpen && isGiven && (
          <div className={styles.override}>
            <p>
              <b>{verdictWords(override.verdict ?? '')}</b>
              {override.justification && <span>« {override.justification} »</span>}
            </p>
            {told.map((gap) => (
              <p key={gap} className={styles.gap}>
                {words.gaps[gap]}
              </p>
            ))}
            <PersonSignatures subject={{ kind: 'override', entity: metric.id }} />
            {session.canWrite && (
              <div className={styles.overrideActs}>
                <Button size="small" onPress={() => setEditing(true)}>
                  {words.change}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() =>
                    session.edit([{ op: 'set', id: metric.id, path: ['override'], value: undefined }])
                  }
                >
                  {words.takeBack}
                </Button>
              </div>
            )}
          </div>
        )}
      </fieldset>
    </FieldSlot>
  );
}
