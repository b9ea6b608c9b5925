import type { Finding } from '@cap-commun/shared/domain/finding';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import type { Fix } from '@cap-commun/shared/rules/fix';
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
      selection.selectCards([fix.entity]);
      selection.showPanel('inspector');
      selection.startEditing(fix.entity, fix.field.join('/'));
      break;
  }
}
