import { BadgeCheck, FileUp, History, MessageCircle, Presentation, Settings2 } from 'lucide-react';
import { useActRegistry } from '../acts/use-acts.ts';
import { useBoardInfo, useCanWrite, useEdit } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';
import { announcementSetting } from '../features/announcements/index.ts';
import { announcementMessages } from '../i18n/areas/announcements.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { commonMessages } from '../i18n/areas/common.ts';
import { gateMessages } from '../i18n/areas/gate.ts';
import { incomingMessages } from '../i18n/areas/incoming.ts';
import { useMessages } from '../i18n/language.ts';
import { useStore } from '../lib/store.ts';
import { BrandPair } from '../ui/brand-mark.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu, MenuItem, type MenuProps, MenuSection, MenuSeparator } from '../ui/menu.tsx';
import { PreferenceItems } from './preferences-menu.tsx';

const DEFAULT_PAIR = 'cobalt-mandarin';

/** Language and appearance of this reader, the brand colours of the board, and its launch gate. */
export function BoardMenu({
  trigger,
  placement = 'bottom end',
}: Partial<Pick<MenuProps, 'trigger' | 'placement'>>) {
  const words = useMessages(boardMessages);
  const common = useMessages(commonMessages);
  const gate = useMessages(gateMessages);
  const announcements = useMessages(announcementMessages);
  const incoming = useMessages(incomingMessages);
  const acts = useActRegistry();
  const announced = useStore(announcementSetting);
  const { selection, workshop } = useBoardSession();
  const canWrite = useCanWrite();
  const edit = useEdit();
  const { brandPair = DEFAULT_PAIR } = useBoardInfo();
  const pairs = Object.entries(words.pairs);
  return (
    <Menu
      label={words.menu}
      placement={placement}
      trigger={
        trigger ?? (
          <IconButton label={words.menu}>
            <Settings2 size={16} aria-hidden />
          </IconButton>
        )
      }
    >
      <PreferenceItems />
      <MenuSection title={announcements.settingTitle}>
        <MenuItem
          label={announcements.setting}
          isChosen={announced === 'on'}
          onAction={() => announcementSetting.set(announced === 'on' ? 'off' : 'on')}
        />
      </MenuSection>
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
      <MenuSeparator />
      {canWrite && (
        <MenuItem
          label={incoming.acts.file}
          icon={<FileUp size={16} aria-hidden />}
          onAction={() => acts.find('incoming.file')?.run({})}
        />
      )}
      <MenuItem
        label={words.comments}
        icon={<MessageCircle size={16} aria-hidden />}
        onAction={() => {
          selection.closeThread();
          selection.showPanel('comments');
        }}
      />
      <MenuItem
        label={words.workshops}
        icon={<Presentation size={16} aria-hidden />}
        onAction={() => workshop.open({ kind: 'sessions' })}
      />
      <MenuItem
        label={words.versions}
        icon={<History size={16} aria-hidden />}
        onAction={() => selection.openVersions()}
      />
      <MenuItem
        label={gate.title}
        icon={<BadgeCheck size={16} aria-hidden />}
        onAction={() => selection.openGate()}
      />
    </Menu>
  );
}
