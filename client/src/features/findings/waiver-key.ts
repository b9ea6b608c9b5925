import type { Subject } from '@cap-commun/shared/consent/subject';
import type { Finding } from '@cap-commun/shared/domain/finding';

type Waived = Pick<Finding, 'rule' | 'key'>;

/** Key of a finding's waiver among those of its card: its rule and its own key. */
export function waiverKey({ rule, key }: Waived): string {
  return `${rule}|${key ?? ''}`;
}

/** What one signs to take a finding on; without a key, every finding of the rule on the card. */
export function waiverSubject({
  entity,
  rule,
  key,
}: Waived & Pick<Finding, 'entity'>): Extract<Subject, { kind: 'waiver' }> {
  return { kind: 'waiver', entity, rule, ...(key !== undefined && key !== '' && { key }) };
}
