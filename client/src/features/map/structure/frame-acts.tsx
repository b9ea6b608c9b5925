import { type Frame, frame } from '@cap-commun/shared/domain/entities/frame';
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { useShortcut } from '../../../acts/use-acts.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { structureMessages } from '../../../i18n/areas/structure.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import tools from '../tools.module.css';
import styles from './structure.module.css';

/** A frame is tinted by the name of one of these; free colours are never stored. */
const TONES = Object.keys(frame.fields.tone.options);

/** The acts on one frame: its tint, and hiding what it holds. */
export function FrameActs({ entity }: { readonly entity: Frame }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = structureMessages[language].frame;
  const isCollapsed = entity.collapsed === true;
  const shortcut = useShortcut('structure.collapse');
  const setTone = (value: string | undefined) =>
    session.edit([{ op: 'set', id: entity.id, path: ['tone'], value }]);
  const labelOf = (tone: string) => frame.fields.tone.options[tone]?.[language] ?? tone;
  return (
    <>
      <Menu
        label={words.tone}
        trigger={
          <IconButton label={words.tone} className={tools.iconAct}>
            <span className={styles.swatch} data-tone={entity.tone} aria-hidden="true" />
          </IconButton>
        }
      >
        {TONES.map((tone) => (
          <MenuItem
            key={tone}
            label={labelOf(tone)}
            icon={<span className={styles.swatch} data-tone={tone} aria-hidden="true" />}
            isChosen={entity.tone === tone}
            onAction={() => setTone(tone)}
          />
        ))}
        <MenuItem
          label={words.noTone}
          icon={<span className={styles.swatch} aria-hidden="true" />}
          isChosen={entity.tone === undefined}
          onAction={() => setTone(undefined)}
        />
      </Menu>
      <IconButton
        label={isCollapsed ? words.expand : words.collapse}
        shortcut={shortcut}
        className={tools.iconAct}
        onPress={() => session.edit([{ op: 'set', id: entity.id, path: ['collapsed'], value: !isCollapsed }])}
      >
        {isCollapsed ? <ChevronsUpDown size={16} aria-hidden /> : <ChevronsDownUp size={16} aria-hidden />}
      </IconButton>
    </>
  );
}
