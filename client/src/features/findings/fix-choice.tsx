import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Fix } from '@cap-commun/shared/rules/fix';
import { useId, useState } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useLanguage } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { Button } from '../../ui/button.tsx';
import styles from './findings.module.css';

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
  const name = useId();
  const [chosen, setChosen] = useState(fix.options.length > 0 ? 0 : FREE);
  const [own, setOwn] = useState('');
  const edits = editsOf(fix, chosen, own);
  const row = (index: number) => classNames(styles.pick, chosen === index && styles.picked);
  return (
    <>
      <fieldset className={styles.picks} aria-label={fix.label[language]}>
        {fix.options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: options have no identity but their place
          <label key={index} className={row(index)}>
            <input type="radio" name={name} checked={chosen === index} onChange={() => setChosen(index)} />
            <span>{option.label[language]}</span>
          </label>
        ))}
        {fix.free && (
          <label className={row(FREE)}>
            <input type="radio" name={name} checked={chosen === FREE} onChange={() => setChosen(FREE)} />
            <input
              type="text"
              className={styles.own}
              aria-label={words.freeLabel}
              placeholder={words.free}
              value={own}
              onFocus={() => setChosen(FREE)}
              onChange={(event) => setOwn(event.target.value)}
            />
          </label>
        )}
      </fieldset>
      <div className={styles.acts}>
        <Button
          size="small"
          variant="primary"
          isDisabled={edits.length === 0}
          onPress={() => {
            session.edit(edits);
            onClose();
          }}
        >
          {fix.label[language]}
        </Button>
        {onWaive && (
          <button type="button" className={styles.waive} onClick={onWaive}>
            {words.waive}
          </button>
        )}
      </div>
    </>
  );
}

function editsOf(fix: FixChoiceProps['fix'], chosen: number, own: string): readonly Edit[] {
  if (chosen !== FREE) return fix.options[chosen]?.edits ?? [];
  const value = own.trim();
  if (!fix.free || value === '') return [];
  return [{ op: 'set', id: fix.free.entity, path: fix.free.field, value }];
}
