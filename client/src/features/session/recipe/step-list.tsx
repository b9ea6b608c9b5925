import { RECIPE_LIMITS, type Recipe, wordsIn } from '@cap-commun/shared/workshop/recipe';
import { ChevronDown, ChevronUp, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { sessionSetupMessages } from '../../../i18n/areas/session-setup.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import styles from './recipe.module.css';
import { ADDABLE_KINDS, withMoved, withNewStep, withoutStep } from './recipe-draft.ts';

interface StepListProps {
  readonly draft: Recipe;
  /** The step that is looked at. */
  readonly at: number;
  /** Steps before it were lived, and stay. */
  readonly firstFree: number;
  readonly onGo: (at: number) => void;
  readonly onChange: (draft: Recipe) => void;
}

/** The steps of a recipe: chosen, moved, skipped, added. */
export function StepList({ draft, at, firstFree, onGo, onChange }: StepListProps) {
  const words = useMessages(sessionSetupMessages);
  const language = useLanguage();
  const rows = useRef<HTMLOListElement>(null);
  const { steps } = draft;
  const move = (from: number, by: 1 | -1) => {
    const to = from + by;
    if (from < firstFree || to < firstFree || to >= steps.length) return;
    onChange(withMoved(draft, from, to));
    onGo(to);
    queueMicrotask(() => rows.current?.querySelectorAll<HTMLElement>('[data-row]')[to]?.focus());
  };
  const remove = () => {
    onChange(withoutStep(draft, at));
    onGo(Math.max(0, Math.min(at, steps.length - 2)));
  };
  const current = steps[at];
  const name = current ? wordsIn(current.name, language) : '';
  return (
    <div className={styles.list}>
      <ol ref={rows} aria-label={words.steps}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              data-row
              className={styles.stepRow}
              aria-current={index === at ? 'step' : undefined}
              disabled={index < firstFree}
              onClick={() => onGo(index)}
              onKeyDown={(event) => {
                if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                event.preventDefault();
                move(index, event.key === 'ArrowUp' ? -1 : 1);
              }}
            >
              <span>{index + 1}</span>
              <span className={styles.stepName}>
                {wordsIn(step.name, language)}
                <small>{words.kindNotes[step.kind]}</small>
              </span>
              <span>{words.minutes(step.minutes)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.listActs}>
        <IconButton
          label={words.up(name)}
          size="small"
          isDisabled={at <= firstFree}
          onPress={() => move(at, -1)}
        >
          <ChevronUp size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={words.down(name)}
          size="small"
          isDisabled={at < firstFree || at >= steps.length - 1}
          onPress={() => move(at, 1)}
        >
          <ChevronDown size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={words.remove}
          size="small"
          isDisabled={at < firstFree || steps.length === 1}
          onPress={remove}
        >
          <Trash2 size={15} aria-hidden />
        </IconButton>
        <Menu
          label={words.add}
          trigger={
            <Button
              size="small"
              variant="quiet"
              icon={<Plus size={14} aria-hidden />}
              isDisabled={steps.length >= RECIPE_LIMITS.steps}
            >
              {words.add}
            </Button>
          }
        >
          {ADDABLE_KINDS.map((kind) => (
            <MenuItem
              key={kind}
              label={words.kinds[kind]}
              help={words.kindNotes[kind]}
              onAction={() => {
                onChange(withNewStep(draft, at, kind));
                onGo(at + 1);
              }}
            />
          ))}
        </Menu>
      </div>
      <p className={styles.hint}>{words.reorder}</p>
    </div>
  );
}
