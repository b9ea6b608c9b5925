import { ACT_SECTIONS, type Act } from '../../acts/act.ts';
import { singleKeysSetting } from '../../acts/single-keys.ts';
import { keysOf, useActRegistry } from '../../acts/use-acts.ts';
import { actMessages } from '../../i18n/areas/acts.ts';
import { commonMessages } from '../../i18n/areas/common.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useMap } from './map-context.ts';
import styles from './tools.module.css';

/** What the keyboard can do on the board, read off its acts, and the way to keep single letters from acting. */
export function ShortcutSheet() {
  const map = useMap();
  const language = useLanguage();
  const words = mapMessages[language].shortcuts;
  const { isHelpOpen } = useStore(map.state);
  return (
    <Dialog
      isOpen={isHelpOpen}
      onClose={() => map.state.toggleHelp(false)}
      title={words.title}
      closeLabel={commonMessages[language].close}
      size="list"
      note={<SingleKeysChoice />}
    >
      <Sections />
    </Dialog>
  );
}

function Sections() {
  const language = useLanguage();
  const acts = useStore(useActRegistry().acts);
  useStore(singleKeysSetting);
  return (
    <div className={styles.shortcuts}>
      {ACT_SECTIONS.map((section) => {
        const rows = acts.filter((act) => act.section === section && keysOf(act, language).length > 0);
        if (rows.length === 0) return null;
        const name = actMessages[language].sections[section];
        return (
          <section key={section} className={styles.shortcutSection} aria-label={name}>
            <h3 className={styles.groupName}>{name}</h3>
            <dl>
              {rows.map((act) => (
                <ShortcutRow key={act.id} act={act} />
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}

function ShortcutRow({ act }: { readonly act: Act }) {
  const language = useLanguage();
  return (
    <div className={styles.shortcut}>
      <dt>{act.label(language)}</dt>
      <dd className={styles.keys}>
        {keysOf(act, language).map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dd>
    </div>
  );
}

function SingleKeysChoice() {
  const setting = useStore(singleKeysSetting);
  const words = actMessages[useLanguage()];
  return (
    <Checkbox isSelected={setting === 'on'} onChange={(isOn) => singleKeysSetting.set(isOn ? 'on' : 'off')}>
      {words.singleKeys}
    </Checkbox>
  );
}
