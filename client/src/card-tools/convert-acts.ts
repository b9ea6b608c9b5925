import type { Act } from '../acts/act.ts';
import { kindLook } from '../canvas-adapter/kind-look.ts';
import type { BoardSession } from '../document/board-session.ts';
import { actMessages } from '../i18n/areas/acts.ts';
import { convertNotes, NOTE_BECOMES, notesIn } from './convert-notes.ts';

/** Making typed cards of the notes that are selected. */
export function convertActs(session: BoardSession, scope: Act['scope']): readonly Act[] {
  const { selection } = session;
  return NOTE_BECOMES.map((type) => ({
    id: `convert.${type}`,
    section: 'convert',
    label: (language) => actMessages[language].becomes[type],
    also: (language) => actMessages[language].convert,
    icon: kindLook(type).icon,
    scope,
    menus: ['cards'],
    canRun: () => session.canWrite && notesIn(session, selection.get().cards) !== null,
    run: () => convertNotes(session, selection.get().cards, type),
  }));
}
