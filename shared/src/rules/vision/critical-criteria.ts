export const CRITICAL_CRITERIA = ['audience', 'objectives', 'values'] as const;

/** Whether a bad score on the criterion puts the whole partnership in doubt. */
export function isCriticalCriterion(criterion: string | undefined): boolean {
  return CRITICAL_CRITERIA.some((critical) => critical === criterion);
}
