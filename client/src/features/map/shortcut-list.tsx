import { definitionOf } from '@cap-commun/shared/domain/registry';
import { commonMessages } from '../../i18n/areas/common.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useMap } from './map-context.ts';
import { CREATE_KEYS } from './map-keys.ts';
import styles from './tools.module.css';

type Shortcut = readonly [words: string, ...keys: string[]];

/** What the keyboard can do on the map. */
export function ShortcutList() {
  const map = useMap();
  const language = useLanguage();
  const words = mapMessages[language].shortcuts;
  const { isHelpOpen } = useStore(map.state);
  const groups: readonly (readonly [string, readonly Shortcut[]])[] = [
    [
      words.groups.create,
      Object.entries(CREATE_KEYS).map(([key, type]) => [
        definitionOf(type).label[language],
        key.toUpperCase(),
      ]),
    ],
    [
      words.groups.edit,
      [
        [words.edit, '↵'],
        [words.next, 'Tab'],
        [words.leave, 'Esc'],
        [words.link, 'L'],
        [words.star, 'S'],
        [words.owner, 'P'],
        [words.duplicate, 'Ctrl', 'D'],
        [words.copy, 'Ctrl', 'C X V'],
        [words.remove, mapMessages[language].quick.removeKey],
        [words.undo, 'Ctrl', 'Z'],
        [words.nudge, 'Alt', '← ↑ → ↓'],
        [words.free, 'Ctrl'],
        [words.front, '] ['],
      ],
    ],
    [
      words.groups.see,
      [
        [words.arrows, '← ↑ → ↓'],
        [words.all, 'Ctrl', 'A'],
        [words.nextFinding, 'F8'],
        [words.settle, 'Alt', '↵'],
        [words.fit, '⇧', '1'],
        [words.zoom, '+', '−', '0'],
        [words.select, 'V'],
        [words.hand, 'H'],
        [words.help, '?'],
      ],
    ],
  ];
  return (
    <Dialog
      isOpen={isHelpOpen}
      onClose={() => map.state.toggleHelp(false)}
      title={words.title}
      closeLabel={commonMessages[language].close}
    >
      <div className={styles.shortcuts}>
        {groups.map(([name, shortcuts]) => (
          <section key={name}>
            <h3 className={styles.groupName}>{name}</h3>
            <dl>
              {shortcuts.map(([label, ...keys]) => (
                <div key={label} className={styles.shortcut}>
                  <dt>{label}</dt>
                  <dd className={styles.keys}>
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
