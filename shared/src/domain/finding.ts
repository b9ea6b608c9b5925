import type { EntityId } from '../core/ids.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule says of one card. Identity is (rule, entity, key); see rules.md section 2. */
export interface Finding {
  readonly rule: string;
  readonly entity: EntityId;
  readonly severity: Severity;
  /** Sorted ids of the other cards that the finding is about. */
  readonly refs: readonly EntityId[];
  readonly key?: string;
}
