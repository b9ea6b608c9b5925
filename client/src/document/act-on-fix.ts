import { cornerBeside } from '@cap-commun/shared/board-file/place-new-cards';
import type { Finding } from '@cap-commun/shared/domain/finding';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import type { Exercise, Fix, Opening } from '@cap-commun/shared/rules/fix';
import type { BoardSession } from './board-session.ts';

/** Does what a fix says: writes it, goes to the field that people must fill, or opens the choice in the list. */
export function actOnFix(session: BoardSession, finding: Finding, fix: Fix): void {
  const { selection } = session;
  switch (fix.kind) {
    case 'edits':
      session.edit(fix.edits);
      break;
    case 'choose':
      selection.selectCards([finding.entity]);
      selection.focusFinding(findingId(finding));
      break;
    case 'focus':
      selection.goToField(fix.entity, fix.field.join('/'));
      break;
    case 'show':
      selection.showCards(fix.entities);
      break;
    case 'open':
      openForm(session, fix.opening);
      break;
    default:
      fix satisfies never;
  }
}

/** Opens the form in which people settle a finding; one without a place to open in is a type error. */
function openForm(session: BoardSession, opening: Opening): void {
  const { selection } = session;
  switch (opening.form) {
    case 'override':
      selection.goToField(opening.metric, 'override');
      break;
    case 'confirm-split':
      selection.goToField(opening.split, 'agreedBy');
      break;
    case 'exercise':
      startExercise(session, opening);
      break;
    case 'smart':
    case 'merge-metrics':
      selection.openForm(opening);
      break;
    default:
      opening satisfies never;
  }
}

/** Lays an exercise out right of the map, as one step of undo, and brings it into view. */
function startExercise(session: BoardSession, { template, goals }: Exercise): void {
  const engine = session.findings.engine.get();
  if (!session.canWrite || engine === null) return;
  const { board } = session;
  const edits = engine.exerciseEdits(template, {
    lang: board.info.get().lang,
    today: session.findings.evaluation.get().context.today,
    at: cornerBeside(board.layouts(), (id) => board.card(id)?.entity?.type),
    newId: (prefix) => session.newId(prefix),
    goals,
  });
  session.edit(edits);
  const frames = edits.flatMap((edit) =>
    edit.op === 'create' && edit.entity.type === 'frame' ? [edit.entity.id] : [],
  );
  session.selection.showCards(frames);
}
