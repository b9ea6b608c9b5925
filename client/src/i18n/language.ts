import { LANGUAGES, type Language } from '@cap-commun/shared/core/language';
import { createSetting } from '../lib/setting.ts';
import { useStore } from '../lib/store.ts';
import { withFrenchSpaces } from './typography.ts';

/** The language of the interface, chosen by the reader; French unless the browser asks for English first. */
export const languageSetting = createSetting<Language>('language', LANGUAGES, () =>
  navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr',
);

export function useLanguage(): Language {
  return useStore(languageSetting);
}

/** Keeps the document's language in step, for screen readers, hyphenation and native inputs. */
export function applyLanguage(root: HTMLElement = document.documentElement): void {
  const apply = () => {
    root.lang = languageSetting.get();
  };
  languageSetting.subscribe(apply);
  apply();
}

/** The words of one area of the product, side by side: English has exactly the entries of French. */
export interface Area<Messages> {
  readonly fr: Messages;
  readonly en: Messages;
}

/** The words of an area in one language, with its typography. */
export function messagesIn<Messages>(language: Language, area: Area<Messages>): Messages {
  return language === 'fr' ? withFrenchSpaces(area.fr) : area.en;
}

/** The words of an area in the reader's language. */
export function useMessages<Messages>(area: Area<Messages>): Messages {
  return messagesIn(useLanguage(), area);
}
