import type { ChoiceField, RefField } from '@cap-commun/shared/domain/field';
import { isEntityType } from '@cap-commun/shared/domain/registry';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraft, useWrittenOnLeave } from '../../document/use-field-draft.ts';
import { inspectorMessages } from '../../i18n/areas/inspector.ts';
import { useLanguage } from '../../i18n/language.ts';
import { capitalise } from '../../lib/capitalise.ts';
import { Select, type SelectOption } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ControlProps } from './form-context.ts';
import styles from './inspector.module.css';

/** One of a few answers; where words of one's own are allowed, they are written under it. */
export function ChoiceControl({ id, path, field, label, value, isReadOnly }: ControlProps<ChoiceField>) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = inspectorMessages[language];
  const current = typeof value === 'string' ? value : undefined;
  const isOwn = current !== undefined && !Object.hasOwn(field.options, current);
  const write = (next: string | undefined) => session.edit([{ op: 'set', id, path, value: next }]);
  const options: SelectOption[] = Object.entries(field.options).map(([key, option]) => ({
    id: key,
    label: capitalise(option[language]),
  }));
  if (isOwn) options.push({ id: current, label: current });
  return (
    <div className={styles.choice}>
      <Select
        label={label}
        hint={field.hint?.[language]}
        placeholder={words.choose}
        emptyLabel={words.none}
        options={options}
        value={current}
        isDisabled={isReadOnly}
        onChange={write}
      />
      {field.open && !isReadOnly && (
        <OwnWords value={isOwn ? current : ''} onWrite={(text) => write(text === '' ? undefined : text)} />
      )}
    </div>
  );
}

function OwnWords({ value, onWrite }: { readonly value: string; readonly onWrite: (text: string) => void }) {
  const words = inspectorMessages[useLanguage()];
  const { text, isTouched, setDraft } = useDraft(value);
  const commit = () => {
    if (isTouched && text !== value) onWrite(text.trim());
    setDraft(null);
  };
  useWrittenOnLeave(isTouched, commit);
  return <TextField label={words.ownWords} value={text} onChange={setDraft} onBlur={commit} />;
}

/** Another card, or one of the words that may stand for one. */
export function RefControl({ id, path, field, label, value, isReadOnly }: ControlProps<RefField>) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = inspectorMessages[language];
  const options = useCardOptions(field.to);
  const wordOptions = Object.entries(field.words).map(([key, word]) => ({ id: key, label: word[language] }));
  return (
    <Select
      label={label}
      hint={field.hint?.[language]}
      placeholder={words.choose}
      emptyLabel={words.none}
      options={[...wordOptions, ...options]}
      value={typeof value === 'string' ? value : undefined}
      isDisabled={isReadOnly}
      onChange={(next) => session.edit([{ op: 'set', id, path, value: next }])}
    />
  );
}

/** The live cards of some kinds, as answers. */
export function useCardOptions(kinds: readonly string[]): readonly SelectOption[] {
  const language = useLanguage();
  const { graph } = useEvaluation().context;
  return kinds
    .filter(isEntityType)
    .flatMap((kind) => graph.ids(kind).map((id) => ({ id, label: cardName(graph, id, language) })));
}
