import type { Finding } from '@cap-commun/shared/domain/finding';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import type { Fix } from '@cap-commun/shared/rules/fix';
import type { BoardSession } from './board-session.ts';
import { fixOf } from './fix-context.ts';

/** The finding after (or before) the one that is open in the list, around the end; none when there is none. */
export function findingBeside(session: BoardSession, step: 1 | -1): Finding | undefined {
  const { findings } = session.findings.evaluation.get();
  const open = findings.findIndex((finding) => findingId(finding) === session.selection.get().finding);
  const start = open === -1 && step === -1 ? 0 : open;
  return findings[(start + step + findings.length) % findings.length];
}

/** What the finding that is open in the list offers to do. */
export function openFix(session: BoardSession): { readonly finding: Finding; readonly fix: Fix } | null {
  const { finding: open } = session.selection.get();
  const finding = session.findings.evaluation.get().findings.find((each) => findingId(each) === open);
  const fix = finding && fixOf(session, finding);
  return fix ? { finding, fix } : null;
}
