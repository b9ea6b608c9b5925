import { Settings2 } from 'lucide-react';
import { useBoardInfo, useCanWrite, useEdit } from '../document/hooks.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { commonMessages } from '../i18n/areas/common.ts';
import { useMessages } from '../i18n/language.ts';
import { BrandPair } from '../ui/brand-mark.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSection } from '../ui/menu.tsx';
import { PreferenceItems } from './preferences-menu.tsx';

const DEFAULT_PAIR = 'cobalt-mandarin';

/** Language and appearance of this reader, and the brand colours of the board. */
export function BoardMenu() {
  const words = useMessages(boardMessages);
  const common = useMessages(commonMessages);
  const canWrite = useCanWrite();
  const edit = useEdit();
  const { brandPair = DEFAULT_PAIR } = useBoardInfo();
  const pairs = Object.entries(words.pairs);
  return (
    <Menu
      label={words.menu}
      placement="bottom end"
      trigger={
        <IconButton label={words.menu}>
          <Settings2 size={16} aria-hidden />
        </IconButton>
      }
    >
      <PreferenceItems />
      {canWrite && (
        <MenuSection title={common.brandPair}>
          {pairs.map(([pair, name]) => (
            <MenuItem
              key={pair}
              label={name}
              icon={
                <span data-pair={pair}>
                  <BrandPair />
                </span>
              }
              isChosen={pair === brandPair}
              onAction={() => edit([{ op: 'info', path: ['brandPair'], value: pair }])}
            />
          ))}
        </MenuSection>
      )}
    </Menu>
  );
}
