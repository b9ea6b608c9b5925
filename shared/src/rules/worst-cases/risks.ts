import type { Risk } from '../../domain/entities/risk.ts';

/** The three crises that every partnership prepares for. */
export const COVERED_RISKS = ['reputation', 'technical', 'partner-withdrawal'] as const;

/** Whether a risk is high; one without a score counts as high. */
export function isHighRisk({ likelihood, impact }: Risk, highScore: number): boolean {
  return likelihood === undefined || impact === undefined || likelihood * impact >= highScore;
}
