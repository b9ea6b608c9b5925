import { isCalendarDate } from '@cap-commun/shared/core/calendar-date';
import type { Language } from '@cap-commun/shared/core/language';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Field } from '@cap-commun/shared/domain/field';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import type { Fix } from '@cap-commun/shared/rules/fix';
import { useId, useState } from 'react';
import type { BoardSession } from '../../document/board-session.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraftText } from '../../document/use-draft-text.ts';
import { findingFormsMessages } from '../../i18n/areas/finding-forms.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { classNames } from '../../lib/class-names.ts';
import { Button } from '../../ui/button.tsx';
import styles from './findings.module.css';
import { CompareCards } from './forms/compare-cards.tsx';

const FREE = -1;

interface FixChoiceProps {
  readonly fix: Extract<Fix, { kind: 'choose' }>;
  readonly onClose: () => void;
  readonly onWaive?: () => void;
}

/** A fix that needs a choice: a few answers as radio rows, one's own last. */
export function FixChoice({ fix, onClose, onWaive }: FixChoiceProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = findingsMessages[language];
  const forms = useMessages(findingFormsMessages);
  const name = useId();
  const [chosen, setChosen] = useState(fix.options.length > 0 && !fix.free?.ask ? 0 : FREE);
  const [draft, setOwn] = useDraftText(`fix ${fix.free?.entity ?? ''} ${fix.free?.field.join('/') ?? ''}`);
  const own = draft ?? '';
  const edits = editsOf(fix, chosen, readFree(own, freeKind(fix, session), language));
  const compared = fix.options.flatMap(({ keeps, edits: kept }) =>
    keeps === undefined ? [] : [{ keeps, edits: kept }],
  );
  const [isComparing, setComparing] = useState(false);
  const goTo = fix.options[chosen]?.goTo;
  const settle = () => {
    session.edit(edits);
    setOwn(null);
    onClose();
    if (goTo) session.selection.goToField(goTo.entity, goTo.field.join('/'));
  };
  const row = (index: number) => classNames(styles.pick, chosen === index && styles.picked);
  const asked = fix.free?.ask?.[language];
  const least = fix.free?.minLength;
  const hint = least !== undefined && chosen === FREE && words.freeCount(own.trim().length, least);
  const freeRow = fix.free && (
    <label className={row(FREE)}>
      <input type="radio" name={name} checked={chosen === FREE} onChange={() => setChosen(FREE)} />
      <input
        type={freeKind(fix, session) === 'date' ? 'date' : 'text'}
        className={styles.own}
        aria-label={asked ?? words.freeLabel}
        placeholder={asked ?? words.free}
        value={own}
        onFocus={() => setChosen(FREE)}
        onChange={(event) => setOwn(event.target.value)}
        {...(hint && { 'aria-describedby': `${name}-hint` })}
      />
    </label>
  );
  return (
    <>
      <fieldset className={styles.picks} aria-label={fix.label[language]}>
        {fix.free?.ask && freeRow}
        {fix.options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: options have no identity but their place
          <label key={index} className={row(index)}>
            <input type="radio" name={name} checked={chosen === index} onChange={() => setChosen(index)} />
            <span>{option.label[language]}</span>
          </label>
        ))}
        {!fix.free?.ask && freeRow}
      </fieldset>
      {hint && (
        <p id={`${name}-hint`} className={styles.gap}>
          {hint}
        </p>
      )}
      <div className={styles.acts}>
        <Button size="small" variant="primary" isDisabled={edits.length === 0 && !goTo} onPress={settle}>
          {fix.label[language]}
        </Button>
        {compared.length > 1 && (
          <button type="button" className={styles.waive} onClick={() => setComparing(true)}>
            {forms.compare.open}
          </button>
        )}
        {onWaive && (
          <button type="button" className={styles.waive} onClick={onWaive}>
            {words.waive}
          </button>
        )}
      </div>
      {isComparing && <CompareCards options={compared} onClose={() => setComparing(false)} />}
    </>
  );
}

function editsOf(fix: FixChoiceProps['fix'], chosen: number, own: unknown): readonly Edit[] {
  if (chosen !== FREE) return fix.options[chosen]?.edits ?? [];
  if (!fix.free || own === null) return [];
  if (typeof own === 'string' && own.length < (fix.free.minLength ?? 0)) return [];
  return [{ op: 'set', id: fix.free.entity, path: fix.free.field, value: own }];
}

/** The kind of the field that one's own answer goes into. */
function freeKind({ free }: FixChoiceProps['fix'], session: BoardSession): Field['kind'] | undefined {
  const type = free && session.board.card(free.entity)?.entity?.type;
  return type && definitionOf(type).fields[free.field[0]]?.kind;
}

/** One's own answer as its field holds it; `null` while it is none. */
function readFree(text: string, kind: Field['kind'] | undefined, language: Language): unknown {
  const answer = text.trim();
  if (kind === 'number') return parseNumber(language, answer);
  if (kind === 'date') return isCalendarDate(answer) ? answer : null;
  return answer === '' ? null : answer;
}
