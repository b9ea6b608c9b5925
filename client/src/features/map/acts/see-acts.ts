import { findingId } from '@cap-commun/shared/rules/finding-order';
import {
  Hand,
  Keyboard,
  ListChecks,
  Maximize,
  MousePointer2,
  ScanSearch,
  SquareDashed,
  WandSparkles,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { type Act, actMaker } from '../../../acts/act.ts';
import { actOnFix } from '../../../document/act-on-fix.ts';
import { findingBeside, openFix } from '../../../document/finding-steps.ts';
import { actMessages } from '../../../i18n/areas/acts.ts';
import type { MapController } from '../map-controller.ts';

/** What one sees of the map, and going from finding to finding. */
export function seeActs(map: MapController): readonly Act[] {
  const { session } = map;
  const act = actMaker('see', 'see', (language) => actMessages[language].see);
  const hasFindings = () => session.findings.evaluation.get().findings.length > 0;
  return [
    act('all', { icon: Maximize, strokes: ['Shift+Digit1'], menus: ['floor'], run: () => map.fitAll() }),
    act('selected', {
      icon: ScanSearch,
      strokes: ['Shift+Digit2'],
      canRun: ({ event }) => event !== undefined || session.selection.get().cards.length > 0,
      run: () => map.fitSelected(),
    }),
    act('zoomIn', { icon: ZoomIn, strokes: ['+', '='], run: () => map.camera?.zoomIn() }),
    act('zoomOut', { icon: ZoomOut, strokes: ['-'], run: () => map.camera?.zoomOut() }),
    act('actualSize', { strokes: ['Digit0'], run: () => map.camera?.zoomToActualSize() }),
    act('select', { icon: MousePointer2, strokes: ['v'], run: () => map.state.setTool('select') }),
    act('hand', { icon: Hand, strokes: ['h'], run: () => map.state.setTool('hand') }),
    act('selectAll', {
      section: 'go',
      icon: SquareDashed,
      strokes: ['Ctrl+A'],
      menus: ['floor'],
      run: () => map.selectAll(),
    }),
    act('nextFinding', {
      section: 'go',
      icon: ListChecks,
      strokes: ['F8'],
      canRun: hasFindings,
      run: () => goToFinding(map, 1),
    }),
    act('previousFinding', {
      section: 'go',
      strokes: ['Shift+F8'],
      canRun: hasFindings,
      run: () => goToFinding(map, -1),
    }),
    act('settle', {
      section: 'change',
      icon: WandSparkles,
      strokes: ['Alt+Enter'],
      canRun: () => openFix(session) !== null,
      run: () => {
        const open = openFix(session);
        if (open) actOnFix(session, open.finding, open.fix);
      },
    }),
    act('shortcuts', { icon: Keyboard, strokes: ['?'], run: () => map.state.toggleHelp(true) }),
  ];
}

/** The finding after (or before) the one that is open, and its card. */
function goToFinding(map: MapController, step: 1 | -1): boolean {
  const next = findingBeside(map.session, step);
  if (!next) return false;
  map.goTo(next.entity);
  map.session.selection.focusFinding(findingId(next));
  return true;
}
