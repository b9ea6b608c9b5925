import { compareIds } from '../core/ids.ts';
import { type Finding, SEVERITIES } from '../domain/finding.ts';

const RANK = new Map(SEVERITIES.map((severity, rank) => [severity, rank]));

/** Orders findings: severity, rule, entity, then key, no key first. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    (RANK.get(a.severity) ?? 0) - (RANK.get(b.severity) ?? 0) ||
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

/** Merges ordered findings with others in any order. */
export function mergeFindings(ordered: readonly Finding[], added: readonly Finding[]): readonly Finding[] {
  if (added.length === 0) return ordered;
  const incoming = [...added].sort(compareFindings);
  const merged: Finding[] = [];
  let next = 0;
  for (const finding of ordered) {
    for (
      let other = incoming[next];
      other !== undefined && compareFindings(other, finding) < 0;
      other = incoming[next]
    ) {
      merged.push(other);
      next++;
    }
    merged.push(finding);
  }
  return merged.concat(incoming.slice(next));
}

function compareKeys(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareIds(a, b);
}
