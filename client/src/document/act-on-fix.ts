import type { Finding } from '@cap-commun/shared/domain/finding';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import type { Fix, Opening } from '@cap-commun/shared/rules/fix';
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
    case 'open':
      openForm(session, fix.opening);
      break;
    default:
      fix satisfies never;
  }
}

/** Opens the form in which people settle a finding; one without a place to open in is a type error. */
function openForm({ selection }: BoardSession, opening: Opening): void {
  switch (opening.form) {
    case 'override':
      selection.goToField(opening.metric, 'override');
      break;
    case 'confirm-split':
      selection.goToField(opening.split, 'agreedBy');
      break;
    case 'smart':
    case 'merge-metrics':
      selection.openForm(opening);
      break;
    default:
      opening satisfies never;
  }
}
