import { AlignStartVertical } from 'lucide-react';
import { useActRegistry } from '../../acts/use-acts.ts';
import { ALIGNMENTS, DISTRIBUTIONS } from '../../card-tools/arrange.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import styles from './tools.module.css';

/** Puts the selected cards in line, or at equal distances; one step of undo. */
export function ArrangeMenu({ count }: { readonly count: number }) {
  const language = useLanguage();
  const registry = useActRegistry();
  useStore(registry.acts);
  const words = mapMessages[language].arrange;
  const item = (name: string) => {
    const act = registry.find(`arrange.${name}`);
    if (!act) return null;
    const Icon = act.icon ?? AlignStartVertical;
    return (
      <MenuItem
        key={name}
        label={act.label(language)}
        icon={<Icon size={16} aria-hidden />}
        onAction={() => act.run({})}
      />
    );
  };
  return (
    <Menu
      label={words.label}
      trigger={
        <IconButton label={words.label} className={styles.iconAct}>
          <AlignStartVertical size={16} aria-hidden />
        </IconButton>
      }
    >
      {ALIGNMENTS.map(item)}
      {count > 2 && <MenuSeparator />}
      {count > 2 && DISTRIBUTIONS.map(item)}
    </Menu>
  );
}
