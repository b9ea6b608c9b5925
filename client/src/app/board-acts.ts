import { LANGUAGES } from '@cap-commun/shared/core/language';
import {
  Activity,
  BadgeCheck,
  Focus,
  History,
  Languages,
  ListChecks,
  Moon,
  PanelRight,
  Presentation,
  SquarePen,
} from 'lucide-react';
import { type Act, actMaker } from '../acts/act.ts';
import { singleKeysSetting } from '../acts/single-keys.ts';
import type { BoardSession } from '../document/board-session.ts';
import { actMessages } from '../i18n/areas/acts.ts';
import { languageSetting } from '../i18n/language.ts';
import { themeSetting } from '../lib/theme.ts';
import { focusRegion } from './regions.ts';

/** Acts on the page around the map. */
export function boardActs({ selection, workshop }: BoardSession): readonly Act[] {
  const act = actMaker('board', 'board', (language) => actMessages[language].board);
  return [
    act('findings', { icon: ListChecks, run: () => selection.showPanel('findings') }),
    act('inspector', { icon: SquarePen, run: () => selection.showPanel('inspector') }),
    act('activity', { icon: Activity, run: () => selection.showPanel('activity') }),
    act('panel', { icon: PanelRight, run: () => selection.togglePanel() }),
    act('versions', { icon: History, run: () => selection.openVersions() }),
    act('workshops', { icon: Presentation, run: () => workshop.open({ kind: 'sessions' }) }),
    act('gate', { icon: BadgeCheck, run: () => selection.openGate() }),
    act('bare', {
      section: 'see',
      icon: Focus,
      scope: 'board',
      strokes: ['Ctrl+/'],
      run: () => selection.toggleBare(),
    }),
    act('nextRegion', {
      section: 'go',
      scope: 'board',
      strokes: ['F6'],
      isOnlyKeys: true,
      run: () => focusRegion(1),
    }),
    act('previousRegion', {
      section: 'go',
      scope: 'board',
      strokes: ['Shift+F6'],
      isOnlyKeys: true,
      run: () => focusRegion(-1),
    }),
    act('language', {
      icon: Languages,
      run: () => languageSetting.update((language) => otherThan(LANGUAGES, language)),
    }),
    act('theme', {
      icon: Moon,
      run: () => themeSetting.set(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'),
    }),
    act('singleKeys', {
      run: () => singleKeysSetting.update((value) => (value === 'on' ? 'off' : 'on')),
    }),
  ];
}

/** The next of a few choices, in a ring. */
function otherThan<Value>(values: readonly Value[], value: Value): Value {
  return values[(values.indexOf(value) + 1) % values.length] ?? value;
}
