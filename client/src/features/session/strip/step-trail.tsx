import { wordsIn } from '@cap-commun/shared/workshop/recipe';
import type { SessionView } from '@cap-commun/shared/workshop/view';
import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import styles from './strip.module.css';

/** The steps in their order: those that are over, the one under way, those to come. */
export function StepTrail({ view: { recipe, stepIndex } }: { readonly view: SessionView }) {
  const language = useLanguage();
  const words = useMessages(sessionMessages);
  const current = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is brought into sight
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [stepIndex]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <ol className={styles.trail} aria-label={words.steps} tabIndex={0}>
        {recipe.steps.map((step, index) => (
          <li
            key={step.id}
            ref={index === stepIndex ? current : null}
            className={styles.step}
            data-state={index < stepIndex ? 'over' : index === stepIndex ? 'now' : 'ahead'}
            aria-current={index === stepIndex ? 'step' : undefined}
          >
            {index < stepIndex ? <Check size={13} aria-hidden /> : <b>{index + 1}</b>}
            {wordsIn(step.name, language)}
          </li>
        ))}
      </ol>
      <p className={styles.short} aria-hidden="true">
        <b>{recipe.steps[stepIndex] && wordsIn(recipe.steps[stepIndex].name, language)}</b>
        <span>{words.stepOf(stepIndex + 1, recipe.steps.length)}</span>
      </p>
    </>
  );
}
