import type { Label } from '../../core/language.ts';
import type { Step, StepKind, StepOf } from '../recipe.ts';

/** Both languages side by side. */
export const say = (fr: string, en: string): Label => ({ fr, en });

type Own<Kind extends StepKind> = Omit<StepOf<Kind>, 'kind' | 'autoAdvance'>;

/** A step of ours: the facilitator moves on, the time alone never does. */
export function step<Kind extends StepKind>(kind: Kind, own: Own<Kind>): Step {
  return { kind, autoAdvance: false, ...own } as unknown as Step;
}
