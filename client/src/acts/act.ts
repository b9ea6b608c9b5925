import type { Language } from '@cap-commun/shared/core/language';
import type { Point } from '@cap-commun/shared/protocol/presence';
import type { LucideIcon } from 'lucide-react';
import { actMessages } from '../i18n/areas/acts.ts';
import type { Stroke } from './stroke.ts';

/** Where acts stand together, in the order of the lists. */
export const ACT_SECTIONS = [
  'create',
  'change',
  'arrange',
  'convert',
  'see',
  'go',
  'board',
  'people',
] as const;
export type ActSection = (typeof ACT_SECTIONS)[number];

/** What an act is asked for: a place of the map, a link by its key in the document; else what is selected. */
export type ActTarget =
  | { readonly kind: 'cards' }
  | { readonly kind: 'link'; readonly key: string }
  /** Canvas units. */
  | { readonly kind: 'floor'; readonly at: Point };

export interface ActCall {
  readonly target?: ActTarget;
  /** The key that asked for it. */
  readonly event?: KeyboardEvent;
}

/**
 * One thing that people can do on an open board. It is declared once: the keyboard, the palette, the menus under the
 * right button, the tooltips and the list of shortcuts read it from here.
 */
export interface Act {
  /** `map.duplicate`; unique on a board. */
  readonly id: string;
  readonly section: ActSection;
  /** What it does, verb first. */
  readonly label: (language: Language) => string;
  /** Other words that people may look for it by. */
  readonly also?: (language: Language) => string;
  readonly icon?: LucideIcon;
  /** The first is the one that is shown. */
  readonly strokes?: readonly Stroke[];
  /** What is shown in the place of the first stroke: `← ↑ → ↓`. */
  readonly keys?: (language: Language) => readonly string[];
  /**
   * `map` and `outline`: while that view has the keyboard and no field is open. `board`: anywhere on the board outside
   * of dialogs. `step`: on the page of a workshop's step, while no field is open.
   */
  readonly scope: 'map' | 'outline' | 'step' | 'board';
  /** The menus under the right button that list it. */
  readonly menus?: readonly ActTarget['kind'][];
  /** Keys that only move about, which nobody looks for by name: in the list of shortcuts, not in the palette. */
  readonly isOnlyKeys?: boolean;
  readonly isDanger?: boolean;
  /** Whether it can be done now; always when left out. */
  readonly canRun?: (call: ActCall) => boolean;
  /** Does it; `false` when the key turned out to mean nothing here. */
  readonly run: (call: ActCall) => unknown;
}

/** Declares acts of one part of the page, whose words stand together: `card.link` is called `words(language).link`. */
export function actMaker<Id extends string>(
  prefix: string,
  section: ActSection,
  words: (language: Language) => Readonly<Record<Id, string>>,
  scope: Act['scope'] = 'map',
) {
  return (id: Id, rest: Pick<Act, 'run'> & Partial<Act>): Act => ({
    id: `${prefix}.${id}`,
    section,
    label: (language) => words(language)[id],
    scope,
    ...rest,
  });
}

/** The keys of the clipboard, which the browser hears and not we. */
export const ctrlAnd = (letter: string): NonNullable<Act['keys']> => {
  return (language) => [actMessages[language].keys.ctrl, letter];
};
