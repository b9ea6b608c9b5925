import { LANGUAGES } from '@cap-commun/shared/core/language';
import {
  BALLOT_CARDS,
  NOTE_CARDS,
  RECIPE_LIMITS,
  type Step,
  wordsIn,
} from '@cap-commun/shared/workshop/recipe';
import { useState } from 'react';
import { sessionSetupMessages } from '../../../i18n/areas/session-setup.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import styles from './recipe.module.css';
import { withWords } from './recipe-draft.ts';

interface StepFormProps {
  readonly step: Step;
  readonly at: number;
  readonly onChange: (step: Step) => void;
}

/** The words of a step in either language, its minutes, and what its kind lets one choose. */
export function StepForm({ step, at, onChange }: StepFormProps) {
  const words = useMessages(sessionSetupMessages);
  const reader = useLanguage();
  const [language, setLanguage] = useState(reader);
  const write = (field: 'name' | 'prompt' | 'help', max: number) => (text: string) =>
    onChange({ ...step, [field]: withWords(step[field], language, text.slice(0, max)) });
  return (
    <section className={styles.form} aria-label={words.step(at + 1, wordsIn(step.name, reader))}>
      <SegmentedControl
        label={words.language}
        options={LANGUAGES.map((id) => ({ id, label: words.languages[id] }))}
        value={language}
        onChange={setLanguage}
      />
      <div className={styles.nameRow}>
        <TextField
          label={words.name}
          value={step.name[language]}
          onChange={write('name', RECIPE_LIMITS.name)}
        />
        <NumberField
          label={words.duration}
          value={step.minutes}
          minValue={1}
          maxValue={RECIPE_LIMITS.minutes}
          onChange={(minutes) => minutes !== undefined && onChange({ ...step, minutes: Math.round(minutes) })}
        />
      </div>
      <TextArea
        label={words.prompt}
        hint={words.promptHint(step.prompt[language].length)}
        value={step.prompt[language]}
        onChange={write('prompt', RECIPE_LIMITS.prompt)}
      />
      <TextArea label={words.help} value={step.help[language]} onChange={write('help', RECIPE_LIMITS.help)} />
      <KindFields step={step} onChange={onChange} />
      <Option
        label={words.autoAdvance}
        help={words.autoAdvanceHelp}
        isSelected={step.autoAdvance}
        onChange={(autoAdvance) => onChange({ ...step, autoAdvance })}
      />
    </section>
  );
}

function KindFields({ step, onChange }: Pick<StepFormProps, 'step' | 'onChange'>) {
  const words = useMessages(sessionSetupMessages);
  if (step.kind === 'write') {
    return (
      <>
        <Select
          label={words.becomes}
          placeholder={words.becomes}
          options={NOTE_CARDS.map((id) => ({ id, label: words.becomesKinds[id] }))}
          value={step.becomes}
          onChange={(id) => {
            const becomes = NOTE_CARDS.find((each) => each === id);
            if (becomes) onChange({ ...step, becomes });
          }}
        />
        <Option
          label={words.isAnonymous}
          help={words.isAnonymousHelp}
          isSelected={step.isAnonymous}
          onChange={(isAnonymous) => onChange({ ...step, isAnonymous })}
        />
        <Option
          label={words.showsDone}
          help={words.showsDoneHelp}
          isSelected={step.showsDone}
          onChange={(showsDone) => onChange({ ...step, showsDone })}
        />
      </>
    );
  }
  if (step.kind !== 'vote') return null;
  return (
    <div className={styles.nameRow}>
      <Select
        label={words.on}
        placeholder={words.on}
        options={BALLOT_CARDS.map((id) => ({ id, label: words.onKinds[id] }))}
        value={step.on}
        onChange={(id) => {
          const on = BALLOT_CARDS.find((each) => each === id);
          if (on) onChange({ ...step, on });
        }}
      />
      <NumberField
        label={words.dots}
        value={step.dots}
        minValue={1}
        maxValue={RECIPE_LIMITS.dots}
        onChange={(dots) => dots !== undefined && onChange({ ...step, dots: Math.round(dots) })}
      />
    </div>
  );
}

interface OptionProps {
  readonly label: string;
  readonly help: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

function Option({ label, help, isSelected, onChange }: OptionProps) {
  return (
    <div className={styles.option}>
      <Checkbox isSelected={isSelected} onChange={onChange}>
        {label}
      </Checkbox>
      <p className={styles.hint}>{help}</p>
    </div>
  );
}
