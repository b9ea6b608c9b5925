import type { Field } from '@cap-commun/shared/domain/field';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import { Info } from 'lucide-react';
import { valueWords } from '../canvas-adapter/field-change-words.ts';
import type { ReplacedValue } from '../document/replaced-values.ts';
import { useBoardSession } from '../document/session-context.ts';
import { replacedMessages } from '../i18n/areas/replaced.ts';
import { useLanguage } from '../i18n/language.ts';
import styles from './replaced-note.module.css';

export interface ReplacedNoteProps {
  readonly value: ReplacedValue;
  /** Whether it stands under its field, which says what it is about. */
  readonly isUnderField?: boolean;
}

/** Whose value took the place of this hand's, with the way to put one's own back. */
export function ReplacedNote({ value, isUnderField = false }: ReplacedNoteProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = replacedMessages[language];
  const { card, path, mine, theirs, by } = value;
  const entity = session.board.card(card)?.entity;
  if (!entity) return null;
  const field = fieldAt(definitionOf(entity.type).fields, path);
  const wordsOf = (each: unknown) => valueWords(session, field, each, language) ?? words.someValue;
  const name = session.activity.userOf(by)?.name || words.somebody;
  const [own, other] = [wordsOf(mine), wordsOf(theirs)];
  return (
    <div className={styles.note} role="status">
      <Info size={14} aria-hidden />
      <div>
        {!isUnderField && (
          <p className={styles.about}>
            {field?.label[language] ?? path.join(' ')} · {entity.title}
          </p>
        )}
        <p>{words.told(name, other)}</p>
        <p className={styles.acts}>
          <button
            type="button"
            onClick={() => {
              session.edit([{ op: 'set', id: card, path, value: mine }]);
              session.replaced.dismiss(value);
            }}
          >
            {words.takeBack(own)}
          </button>
          <button type="button" onClick={() => session.replaced.dismiss(value)}>
            {words.keep(other)}
          </button>
        </p>
      </div>
    </div>
  );
}

function fieldAt(
  fields: Readonly<Record<string, Field>>,
  [name, ...rest]: readonly string[],
): Field | undefined {
  const field = name !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
  return rest.length > 0 && field?.kind === 'group' ? fieldAt(field.fields, rest) : field;
}
