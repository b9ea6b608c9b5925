import { Redo2, Undo2 } from 'lucide-react';
import type { BoardSession } from '../document/board-session.ts';
import { actMessages } from '../i18n/areas/acts.ts';
import { type Act, actMaker } from './act.ts';

/** Taking back one's own work. */
export function undoActs(session: BoardSession, scope: Act['scope']): readonly Act[] {
  const act = actMaker('undo', 'change', (language) => actMessages[language].undo, scope);
  // The key is ours even when there is nothing to take back: the browser would undo in a field that was left.
  const isKeyOr = (name: 'canUndo' | 'canRedo'): NonNullable<Act['canRun']> => {
    return ({ event }) => session.canWrite && (event !== undefined || session.undo.state.get()[name]);
  };
  return [
    act('undo', {
      icon: Undo2,
      strokes: ['Ctrl+Z'],
      menus: ['floor'],
      canRun: isKeyOr('canUndo'),
      run: () => session.undoLast(),
    }),
    act('redo', {
      icon: Redo2,
      strokes: ['Ctrl+Shift+Z', 'Ctrl+Y'],
      menus: ['floor'],
      canRun: isKeyOr('canRedo'),
      run: () => session.redoLast(),
    }),
  ];
}
