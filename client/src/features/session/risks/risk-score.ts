import type { Risk } from '@cap-commun/shared/domain/entities/risk';
import { useEvaluation } from '../../../document/hooks.ts';

/** Likelihood and impact go from 1 to this. */
export const LEVELS = 5;

export interface RiskPlace {
  readonly likelihood: number;
  readonly impact: number;
}

/** Where a case stands; null until it is placed, and for what is no whole level. */
export function placeOf({ likelihood, impact }: Risk): RiskPlace | null {
  return isLevel(likelihood) && isLevel(impact) ? { likelihood, impact } : null;
}

/** Likelihood times impact; 0 until the case is placed. */
export function scoreOf(risk: Risk): number {
  const place = placeOf(risk);
  return place ? place.likelihood * place.impact : 0;
}

/** The score from which this board demands a plan. */
export function usePlanLimit(): number {
  return useEvaluation().context.settings.riskHighScore;
}

function isLevel(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= LEVELS;
}
