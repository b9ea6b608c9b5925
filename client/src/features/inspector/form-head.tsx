import { definitionOf, type Entity } from '@cap-commun/shared/domain/registry';
import { Archive, Copy, Ellipsis, Star, Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { CaretOverlay } from '../../card-tools/caret-overlay.tsx';
import { duplicateCards } from '../../document/duplicate-cards.ts';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useSharedText } from '../../document/use-shared-text.ts';
import { inspectorMessages } from '../../i18n/areas/inspector.ts';
import { useLanguage } from '../../i18n/language.ts';
import { NARROW, useMedia } from '../../lib/use-media.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { KindChip } from '../../ui/kind-chip.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import styles from './inspector.module.css';

/** Kind, title and the acts on the whole card. */
export function FormHead({ entity, isDecisive }: { readonly entity: Entity; readonly isDecisive: boolean }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = inspectorMessages[language];
  const { label, placeholder, fields } = definitionOf(entity.type);
  const { icon, tone } = kindLook(entity.type);
  const title = useSharedText(entity.id, ['title'], entity.title ?? '');
  const isNarrow = useMedia(NARROW);
  const { editing } = useSelection();
  const isAsked = isNarrow && editing?.card === entity.id && editing.field === 'title';
  useEffect(() => {
    if (isAsked) title.ref.current?.focus();
  }, [isAsked, title.ref]);
  const setArchived = (isArchived: boolean) =>
    session.edit([{ op: 'set', id: entity.id, path: ['archived'], value: isArchived ? true : undefined }]);
  return (
    <header className={styles.head}>
      <KindChip icon={icon} tone={tone} label={label[language]} />
      <textarea
        {...title}
        className={styles.title}
        aria-label={fields.title.label[language]}
        placeholder={placeholder[language]}
        readOnly={!session.canWrite}
        rows={1}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      <CaretOverlay card={entity.id} field="title" text={entity.title ?? ''} box={title.ref} />
      {isDecisive && <Star size={16} fill="currentColor" className={styles.star ?? ''} aria-hidden />}
      {session.canWrite && (
        <Menu
          label={words.menu}
          placement="bottom end"
          trigger={
            <IconButton label={words.menu} size="small">
              <Ellipsis size={16} aria-hidden />
            </IconButton>
          }
        >
          <MenuItem
            id="duplicate"
            label={words.duplicate}
            shortcut="Ctrl D"
            icon={<Copy size={16} aria-hidden />}
            onAction={() => duplicateCards(session, [entity.id])}
          />
          <MenuItem
            id="archive"
            label={entity.archived ? words.unarchive : words.archive}
            icon={<Archive size={16} aria-hidden />}
            onAction={() => setArchived(!entity.archived)}
          />
          <MenuSeparator />
          <MenuItem
            id="delete"
            label={words.remove}
            isDanger
            icon={<Trash2 size={16} aria-hidden />}
            onAction={() => {
              session.selection.selectCards([]);
              session.edit([{ op: 'delete', id: entity.id }]);
            }}
          />
        </Menu>
      )}
    </header>
  );
}
