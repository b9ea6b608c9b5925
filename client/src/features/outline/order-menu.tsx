import { Ellipsis } from 'lucide-react';
import { useActRegistry, useShortcuts } from '../../acts/use-acts.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';

/** The acts on the whole board that stand in the menu of the floor of the map. */
const ACTS = ['view.tidy', 'view.tidyByBrand', 'incoming.file'];

/** What is done to the whole board rather than to a row. */
export function OrderMenu() {
  const language = useLanguage();
  const label = outlineMessages[language].order;
  const registry = useActRegistry();
  useStore(registry.acts);
  const shortcutOf = useShortcuts();
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={
        <IconButton label={label}>
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      }
    >
      {ACTS.flatMap((id) => {
        const act = registry.find(id);
        if (!act || act.canRun?.({}) === false) return [];
        const { icon: Icon } = act;
        return (
          <MenuItem
            key={id}
            label={act.label(language)}
            icon={Icon && <Icon size={16} aria-hidden />}
            shortcut={shortcutOf(act)}
            onAction={() => act.run({})}
          />
        );
      })}
    </Menu>
  );
}
