import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  type LucideIcon,
} from 'lucide-react';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useMessages } from '../../i18n/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import {
  ALIGNMENTS,
  type Alignment,
  align,
  DISTRIBUTIONS,
  type Distribution,
  distribute,
} from './arrange.ts';
import { useMap } from './map-context.ts';
import styles from './tools.module.css';

const ICONS: Readonly<Record<Alignment | Distribution, LucideIcon>> = {
  left: AlignStartVertical,
  center: AlignCenterVertical,
  right: AlignEndVertical,
  top: AlignStartHorizontal,
  middle: AlignCenterHorizontal,
  bottom: AlignEndHorizontal,
  horizontal: AlignHorizontalDistributeCenter,
  vertical: AlignVerticalDistributeCenter,
};

/** Puts the selected cards in line, or at equal distances; one step of undo. */
export function ArrangeMenu({ count }: { readonly count: number }) {
  const map = useMap();
  const words = useMessages(mapMessages).arrange;
  const item = (name: Alignment | Distribution, act: () => void) => {
    const Icon = ICONS[name];
    return <MenuItem key={name} label={words[name]} icon={<Icon size={16} aria-hidden />} onAction={act} />;
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
      {ALIGNMENTS.map((alignment) => item(alignment, () => map.arrange((boxes) => align(boxes, alignment))))}
      {count > 2 && <MenuSeparator />}
      {count > 2 &&
        DISTRIBUTIONS.map((name) => item(name, () => map.arrange((boxes) => distribute(boxes, name))))}
    </Menu>
  );
}
