import type { Language } from '@cap-commun/shared/core/language';
import { useEffect } from 'react';
import { useBoardSession } from '../document/session-context.ts';
import { useLanguage } from '../i18n/language.ts';
import { useStore } from '../lib/store.ts';
import type { Act } from './act.ts';
import { type ActRegistry, actsOf, shownStroke } from './act-registry.ts';
import { singleKeysSetting } from './single-keys.ts';
import { strokeKeys } from './stroke.ts';

export function useActRegistry(): ActRegistry {
  return actsOf(useBoardSession());
}

/** Adds acts to the board while a component is there. The list must keep its identity between renderings. */
export function useRegisterActs(acts: readonly Act[]): void {
  const registry = useActRegistry();
  useEffect(() => registry.register(acts), [registry, acts]);
}

/** The keys of an act as they are printed on the keyboard; empty for one without. */
export function keysOf(act: Act, language: Language): readonly string[] {
  const stroke = shownStroke(act);
  if (act.keys && (stroke !== undefined || act.strokes === undefined)) return act.keys(language);
  return stroke === undefined ? [] : strokeKeys(stroke, language);
}

/** The keys of any act in one line, for menus that list many. */
export function useShortcuts(): (act: Act) => string | undefined {
  const language = useLanguage();
  useStore(singleKeysSetting);
  return (act) => keysOf(act, language).join(' ') || undefined;
}

/** The keys of an act in one line, as tooltips show them: `Ctrl Maj L`. */
export function useShortcut(id: string): string | undefined {
  const language = useLanguage();
  const registry = useActRegistry();
  useStore(registry.acts);
  useStore(singleKeysSetting);
  const act = registry.find(id);
  const keys = act ? keysOf(act, language) : [];
  return keys.length > 0 ? keys.join(' ') : undefined;
}
