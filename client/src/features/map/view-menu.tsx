import { Ellipsis } from 'lucide-react';
import { keysOf, useActRegistry } from '../../acts/use-acts.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { viewMessages } from '../../i18n/areas/view.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { lanesSetting } from './lanes/lanes-setting.ts';
import { useMap } from './map-context.ts';

const SEEING = ['see.selected', 'see.actualSize', 'view.lanes', 'view.legend'];
const TIDYING = ['view.tidy', 'view.tidyByBrand'];

/** What one sees of the map beside its zoom, and putting it in columns. */
export function ViewMenu() {
  const map = useMap();
  const language = useLanguage();
  const { canWrite } = useBoardSession();
  const registry = useActRegistry();
  const areLanesShown = useStore(lanesSetting) === 'on';
  const { isLegendOpen } = useStore(map.state);
  useStore(registry.acts);
  const words = viewMessages[language];
  const chosen: Readonly<Record<string, boolean>> = {
    'view.lanes': areLanesShown,
    'view.legend': isLegendOpen,
  };
  const item = (id: string) => {
    const act = registry.find(id);
    if (!act) return null;
    const Icon = act.icon;
    return (
      <MenuItem
        key={id}
        label={act.label(language)}
        shortcut={keysOf(act, language).join(' ') || undefined}
        {...(Icon && { icon: <Icon size={16} aria-hidden /> })}
        {...(chosen[id] !== undefined && { isChosen: chosen[id] })}
        onAction={() => act.run({})}
      />
    );
  };
  return (
    <Menu
      label={words.menu}
      placement="top start"
      trigger={
        <IconButton size="small" label={words.menu}>
          <Ellipsis size={14} aria-hidden />
        </IconButton>
      }
    >
      {SEEING.map(item)}
      {canWrite && <MenuSeparator />}
      {canWrite && TIDYING.map(item)}
    </Menu>
  );
}
