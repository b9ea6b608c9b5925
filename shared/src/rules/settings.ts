import { isFiniteNumber, type JsonObject } from '../core/json.ts';

/** The thresholds of a board and their defaults. */
export const DEFAULT_THRESHOLDS = {
  maxMetricsPerAction: 2,
  maxDecisivePerObjective: 2,
  trackingLeadDays: 1,
  raciMaxConsulted: 3,
  raciMaxAccountable: 5,
  raciMaxLoad: 8,
  stretchMax: 3,
  stretchMin: 0.3,
  ownershipMinActions: 4,
  ownershipMaxShare: 0.75,
  benefitRatioWarn: 1.5,
  benefitRatioError: 3,
  riskHighScore: 12,
  stickyVotes: 3,
  justificationMin: 20,
} as const;

export type Threshold = keyof typeof DEFAULT_THRESHOLDS;
export const THRESHOLDS = Object.keys(DEFAULT_THRESHOLDS) as Threshold[];

/** What the rules read of a board's settings; `small` is one campaign between small brands. */
export type Settings = Readonly<Record<Threshold, number>> & { readonly scale: 'small' | 'full' };

/** Reads the settings of a board: what is absent or not a number takes its default. */
export function parseSettings(source: JsonObject): Settings {
  const thresholds: Record<Threshold, number> = { ...DEFAULT_THRESHOLDS };
  for (const name of THRESHOLDS) {
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    if (isFiniteNumber(value)) thresholds[name] = value;
  }
  return { ...thresholds, scale: source.scale === 'small' ? 'small' : 'full' };
}
