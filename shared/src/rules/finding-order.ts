import { compareIds } from '../core/ids.ts';
import { type Finding, SEVERITIES, type Severity } from '../domain/finding.ts';

const RANK = Object.fromEntries(SEVERITIES.map((severity, rank) => [severity, rank])) as Readonly<
  Record<Severity, number>
>;

/** Orders findings: severity, rule, entity, then key, no key first. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    compareIds(a.rule, b.rule) ||
    compareIds(a.entity, b.entity) ||
    compareKeys(a.key, b.key)
  );
}

/** Whether two findings say the same in every respect. */
export function isSameFinding(a: Finding, b: Finding): boolean {
  return (
    compareFindings(a, b) === 0 &&
    a.refs.length === b.refs.length &&
    a.refs.every((id, i) => id === b.refs[i])
  );
}

/** Identity of a finding: rule, entity and key. */
export function findingId(finding: Pick<Finding, 'rule' | 'entity' | 'key'>): string {
  return `${finding.rule}|${finding.entity}|${finding.key ?? ''}`;
}

/**
 * Ordered findings without some of them and with others, still ordered; the same list when nothing changes. What
 * stays is copied in runs, so that an edit that changes little costs little.
 */
export function patchFindings(
  ordered: readonly Finding[],
  removed: ReadonlySet<Finding>,
  added: readonly Finding[],
): readonly Finding[] {
  if (removed.size === 0 && added.length === 0) return ordered;
  const incoming = [...added].sort(compareFindings);
  if (ordered.length === 0) return incoming;
  const cuts = [
    ...[...removed].map((finding) => ({ at: placeOf(finding, ordered), skips: 1, puts: undefined })),
    ...incoming.map((finding) => ({ at: placeOf(finding, ordered), skips: 0, puts: finding })),
  ].sort((a, b) => a.at - b.at || a.skips - b.skips);
  const patched: Finding[] = [];
  let from = 0;
  for (const { at, skips, puts } of cuts) {
    for (; from < at; from++) patched.push(ordered[from] as Finding);
    if (puts !== undefined) patched.push(puts);
    from += skips;
  }
  for (; from < ordered.length; from++) patched.push(ordered[from] as Finding);
  return patched;
}

/** Where a finding stands among ordered ones, or would. */
function placeOf(finding: Finding, ordered: readonly Finding[]): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareFindings(ordered[middle] as Finding, finding) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareKeys(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareIds(a, b);
}
