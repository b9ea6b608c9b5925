import { isCalendarDate } from '@cap-commun/shared/core/calendar-date';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Metric } from '@cap-commun/shared/domain/entities/metric';
import type { Objective } from '@cap-commun/shared/domain/entities/objective';
import { decisiveMetricsOf } from '@cap-commun/shared/graph/metric-sets';
import { cardName } from '@cap-commun/shared/rules/card-name';
import type { SmartLetter } from '@cap-commun/shared/rules/card-summaries';
import { ruleById } from '@cap-commun/shared/rules/registry';
import { effectiveVerdict } from '@cap-commun/shared/rules/support/judging';
import { type ReactNode, useState } from 'react';
import { useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { useDraftTexts } from '../../../document/use-draft-text.ts';
import { commonMessages } from '../../../i18n/areas/common.ts';
import { findingFormsMessages } from '../../../i18n/areas/finding-forms.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { parseNumber } from '../../../i18n/parse-number.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import styles from './forms.module.css';
import { partsOf, readParts, type TitleParts, titleOfParts } from './smart-title.ts';

interface SmartAssistantProps {
  readonly objective: Objective;
  readonly letter: 'S' | 'M';
  readonly onClose: () => void;
}

/** Writes an objective that is specific and measurable: a title from its parts, or a target for what settles it. */
export function SmartAssistant({ objective, letter, onClose }: SmartAssistantProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(findingFormsMessages).smart;
  const common = useMessages(commonMessages);
  const { context } = useEvaluation();
  const { lang } = session.board.info.get();
  const [draft, setDraft] = useDraftTexts(`smart ${objective.id}`);
  const { title: ownTitle, ...begun } = draft ?? {};
  const parts = readParts(begun, partsOf(objective, lang));
  const [targets, setTargets] = useState<ReadonlyMap<EntityId, string>>(new Map());
  const change = (part: Partial<TitleParts>) => setDraft({ ...parts, ...part });
  const close = () => {
    setDraft(null);
    onClose();
  };
  const isBegun = parts.quantity.trim() !== '';
  const title = ownTitle ?? (isBegun ? titleOfParts(parts, lang) : (objective.title ?? ''));
  const audience = parts.audience.trim();
  const untargeted = decisiveMetricsOf(context.graph, objective.id).filter(
    (metric) => metric.target === undefined && effectiveVerdict(metric, context) !== 'vanity',
  );
  const typed = untargeted.flatMap(({ id }) => {
    const target = parseNumber(language, targets.get(id)?.trim() ?? '');
    return target === null ? [] : [{ id, target }];
  });
  const wished: Objective = { ...objective, title, ...(audience !== '' && { segment: audience }) };
  const isMet = (rule: string) => !raises(rule, wished, context);
  const edits: Edit[] = [
    ...(title.trim() === (objective.title ?? '').trim() ? [] : [set(objective.id, 'title', title.trim())]),
    ...(audience === (objective.segment?.trim() ?? '')
      ? []
      : [set(objective.id, 'segment', audience || undefined)]),
    ...(parts.due === '' || parts.due === objective.due ? [] : [set(objective.id, 'due', parts.due)]),
    ...typed.map(({ id, target }) => set(id, 'target', target)),
  ];
  return (
    <Dialog
      isOpen
      onClose={close}
      title={letter === 'S' ? words.specific : words.measurable}
      lead={cardName(context.graph, objective.id, language)}
      closeLabel={common.close}
      actions={
        <>
          <Button variant="quiet" onPress={close}>
            {common.cancel}
          </Button>
          <Button
            variant="primary"
            isDisabled={edits.length === 0 || title.trim() === ''}
            onPress={() => {
              session.edit(edits);
              close();
            }}
          >
            {words.write}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <div className={styles.pair}>
          <TextField
            label={words.verb}
            placeholder={words.verbExample}
            value={parts.verb}
            autoFocus={letter === 'S'}
            onChange={(verb) => change({ verb })}
          />
          <TextField
            label={words.quantity}
            placeholder={words.quantityExample}
            value={parts.quantity}
            autoFocus={letter === 'M'}
            onChange={(quantity) => change({ quantity })}
          />
          <TextField
            label={words.audience}
            placeholder={words.audienceExample}
            value={parts.audience}
            onChange={(wider) => change({ audience: wider })}
          />
          <DateField
            label={words.due}
            value={parts.due}
            onChange={(due) => change({ due: due !== undefined && isCalendarDate(due) ? due : '' })}
          />
        </div>
        <TextArea
          label={words.title}
          value={title}
          onChange={(next) => setDraft({ ...parts, title: next })}
        />
        <ul className={styles.letters} aria-label={words.letters}>
          <Letter letter="S" isMet={isMet('smart-specific')} />
          <Letter letter="M" isMet={isMet('smart-measurable') || typed.length > 0} />
        </ul>
        {letter === 'M' && untargeted.length > 0 && (
          <fieldset className={styles.targets}>
            <legend>{words.orTarget}</legend>
            {untargeted.map((metric) => (
              <TargetField
                key={metric.id}
                metric={metric}
                value={targets.get(metric.id) ?? ''}
                onChange={(text) => setTargets(new Map(targets).set(metric.id, text))}
              />
            ))}
          </fieldset>
        )}
      </div>
    </Dialog>
  );
}

function set(id: EntityId, field: string, value: unknown): Edit {
  return { op: 'set', id, path: [field], value };
}

/** Whether a rule would speak of the objective as it is wished. */
function raises(
  rule: string,
  wished: Objective,
  context: ReturnType<typeof useEvaluation>['context'],
): boolean {
  const found = ruleById(rule);
  return found?.scope === 'entity' && found.check(wished, context) !== false;
}

function Letter({
  letter,
  isMet,
}: {
  readonly letter: Extract<SmartLetter, 'S' | 'M'>;
  readonly isMet: boolean;
}): ReactNode {
  const words = useMessages(findingFormsMessages).smart;
  return (
    <li>
      <SeverityMark severity={isMet ? 'ok' : 'warning'} />
      {isMet ? words.met[letter] : words.missing[letter]}
    </li>
  );
}

interface TargetFieldProps {
  readonly metric: Metric;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function TargetField({ metric, value, onChange }: TargetFieldProps) {
  const language = useLanguage();
  const words = useMessages(findingFormsMessages).smart;
  const { graph } = useEvaluation().context;
  const isWrong = value.trim() !== '' && parseNumber(language, value.trim()) === null;
  return (
    <TextField
      label={words.targetOf(cardName(graph, metric.id, language))}
      inputMode="decimal"
      value={value}
      onChange={onChange}
      isInvalid={isWrong}
      error={isWrong ? words.wrongNumber : undefined}
      suffix={metric.unit}
    />
  );
}
