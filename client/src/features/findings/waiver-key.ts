import type { Finding } from '@cap-commun/shared/domain/finding';

/** Key of a finding's waiver among those of its card: its rule and its own key. */
export function waiverKey({ rule, key }: Pick<Finding, 'rule' | 'key'>): string {
  return `${rule}|${key ?? ''}`;
}
