import { LANGUAGES } from '@cap-commun/shared/core/language';
import { ChevronDown } from 'lucide-react';
import { commonMessages } from '../i18n/areas/common.ts';
import { languageSetting, useLanguage, useMessages } from '../i18n/language.ts';
import { useStore } from '../lib/store.ts';
import { THEMES, themeSetting } from '../lib/theme.ts';
import { Button } from '../ui/button.tsx';
import { Menu, MenuItem, MenuSection } from '../ui/menu.tsx';

/** Language and appearance, under the name of the language. */
export function PreferencesMenu() {
  const words = useMessages(commonMessages);
  const language = useLanguage();
  const label = `${words.language}, ${words.theme}`;
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={
        <Button variant="quiet" size="small" aria-label={`${language.toUpperCase()}, ${label}`}>
          {language.toUpperCase()}
          <ChevronDown size={12} aria-hidden />
        </Button>
      }
    >
      <PreferenceItems />
    </Menu>
  );
}

/** The rows of the menu, for menus that hold more than these. */
export function PreferenceItems() {
  const words = useMessages(commonMessages);
  const language = useLanguage();
  const theme = useStore(themeSetting);
  return (
    <>
      <MenuSection title={words.language}>
        {LANGUAGES.map((id) => (
          <MenuItem
            key={id}
            label={words.languages[id]}
            isChosen={id === language}
            onAction={() => languageSetting.set(id)}
          />
        ))}
      </MenuSection>
      <MenuSection title={words.theme}>
        {THEMES.map((id) => (
          <MenuItem
            key={id}
            label={words.themes[id]}
            isChosen={id === theme}
            onAction={() => themeSetting.set(id)}
          />
        ))}
      </MenuSection>
    </>
  );
}
