import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import { Plus, Search, X } from 'lucide-react';
import { useMemo } from 'react';
import { useRegisterActs } from '../../acts/use-acts.ts';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { linkEdit } from '../../card-tools/card-edits.ts';
import { LinkToDialog } from '../../card-tools/link-to-dialog.tsx';
import { useCanWrite } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { KindChip } from '../../ui/kind-chip.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { OrderMenu } from './order-menu.tsx';
import { outlineActs } from './outline-acts.ts';
import { OutlineProvider, useOutline } from './outline-context.ts';
import { outlineOf } from './outline-controller.ts';
import { OutlineFoot } from './outline-foot.tsx';
import { OutlineGrid } from './outline-grid.tsx';
import styles from './outline-page.module.css';
import { OutlineWriter } from './outline-writer.ts';
import { SaidRegion } from './said-region.tsx';

/** The board in rows: all that the map can do, for those who prefer lists, the keyboard or a screen reader. */
export function OutlinePage() {
  const session = useBoardSession();
  const value = useMemo(() => {
    const outline = outlineOf(session);
    return { outline, writer: new OutlineWriter(outline) };
  }, [session]);
  useRegisterActs(useMemo(() => outlineActs(value.outline, value.writer), [value]));
  const words = useMessages(outlineMessages);
  return (
    <OutlineProvider value={value}>
      <section className={styles.page} aria-label={words.title}>
        <Head />
        <OutlineGrid />
        <OutlineFoot />
        <LinkChooser />
        <SaidRegion />
      </section>
    </OutlineProvider>
  );
}

function Head() {
  const { outline } = useOutline();
  const words = useMessages(outlineMessages);
  const { filter } = useStore(outline.state);
  const canWrite = useCanWrite();
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.filter}>
        <Search size={14} aria-hidden />
        <input
          type="search"
          className={styles.filterInput}
          aria-label={words.filter}
          placeholder={words.filter}
          value={filter}
          onChange={(event) => outline.state.patch({ filter: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && filter !== '') outline.state.patch({ filter: '' });
            if (event.key === 'ArrowDown') outline.move(0);
          }}
        />
        {filter !== '' && (
          <IconButton
            label={words.filterClear}
            size="small"
            onPress={() => outline.state.patch({ filter: '' })}
          >
            <X size={14} aria-hidden />
          </IconButton>
        )}
      </div>
      {canWrite && <OrderMenu />}
      {canWrite && <AddMenu />}
    </header>
  );
}

const ADDED: readonly EntityType[] = [
  'frame',
  'objective',
  'action',
  'metric',
  'risk',
  'contingency',
  'decision',
  'sticky',
  'milestone',
  'vision',
  'person',
];

function AddMenu() {
  const { writer } = useOutline();
  const language = useLanguage();
  const words = useMessages(outlineMessages);
  return (
    <Menu
      label={words.add}
      placement="bottom end"
      trigger={
        <Button size="small" icon={<Plus size={14} aria-hidden />}>
          {words.add}
        </Button>
      }
    >
      {ADDED.map((type) => {
        const { icon, tone } = kindLook(type);
        return (
          <MenuItem
            key={type}
            label={definitionOf(type).label[language]}
            icon={<KindChip icon={icon} tone={tone} />}
            onAction={() => writer.createNear(type)}
          />
        );
      })}
    </Menu>
  );
}

function LinkChooser() {
  const { outline } = useOutline();
  const session = useBoardSession();
  const { linkFrom } = useStore(outline.state);
  if (linkFrom === null) return null;
  return (
    <LinkToDialog
      from={linkFrom}
      onLink={({ type, from, to }) => {
        session.edit([linkEdit(type, from, to)]);
        outline.say({ kind: 'linked', from: linkFrom, to: from === linkFrom ? to : from });
      }}
      onClose={() => {
        const { focus } = outline.state.get();
        outline.state.patch({ linkFrom: null, focus: focus + 1 });
      }}
    />
  );
}
