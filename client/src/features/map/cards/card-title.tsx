import { definitionOf, type Entity } from '@cap-commun/shared/domain/registry';
import { useLayoutEffect } from 'react';
import { givenTitle } from '../../../canvas-adapter/key-facts.ts';
import { CaretOverlay, CaretWords } from '../../../card-tools/caret-overlay.tsx';
import { useBoardSession } from '../../../document/session-context.ts';
import { useSharedText } from '../../../document/use-shared-text.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import { useMap } from '../map-context.ts';
import { endTitle, onTitleKey } from '../title-keys.ts';
import { useIsEditing } from '../use-is-editing.ts';
import styles from './card.module.css';

export interface CardTitleProps {
  readonly entity: Entity;
  readonly className?: string | undefined;
}

/** The title of a card: words, or a text box while this hand writes in it. */
export function CardTitle({ entity, className }: CardTitleProps) {
  const isEditing = useIsEditing(entity.id, 'title');
  const language = useLanguage();
  const { placeholder, label } = definitionOf(entity.type);
  if (isEditing)
    return <TitleInput entity={entity} className={className} placeholder={placeholder[language]} />;
  const title = givenTitle(entity, language);
  return (
    <p className={classNames(styles.title, className, title === undefined && styles.untitled)}>
      {title === undefined ? label[language] : <CaretWords card={entity.id} field="title" text={title} />}
    </p>
  );
}

function TitleInput({ entity, className, placeholder }: CardTitleProps & { readonly placeholder: string }) {
  const { selection } = useBoardSession();
  const map = useMap();
  const { ref, ...text } = useSharedText(entity.id, ['title'], entity.title ?? '');
  useLayoutEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.select();
  }, [ref]);
  return (
    <>
      <textarea
        {...text}
        ref={ref}
        className={classNames('nodrag nopan nowheel', styles.titleInput, className)}
        aria-label={definitionOf(entity.type).fields.title.label[useLanguage()]}
        placeholder={placeholder}
        rows={1}
        spellCheck
        onBlur={(event) => {
          // Somebody who looks at another window comes back to the same letter.
          if (event.currentTarget === document.activeElement) return;
          const { editing } = selection.get();
          if (editing?.card !== entity.id || editing.field !== 'title') return;
          endTitle(map, entity.id, event.currentTarget.value);
        }}
        onKeyDown={(event) => onTitleKey(event, entity, map)}
      />
      <CaretOverlay card={entity.id} field="title" text={entity.title ?? ''} box={ref} />
    </>
  );
}
