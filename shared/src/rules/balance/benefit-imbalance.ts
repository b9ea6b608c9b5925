import { count } from '../message-values.ts';
import { boardRule } from '../rule.ts';
import { benefitGains } from './benefit-gains.ts';
import { evenOutFix } from './evening-out.ts';

export const benefitImbalance = boardRule({
  id: 'benefit-imbalance',
  section: 'balance',
  looksAt: 'partner',
  severity: 'warning',
  severities: ['error', 'warning', 'info'],
  stage: 'launch',
  isWaivable: true,
  needsBothBrands: true,
  condition:
    'W_p = Σ weight of live benefits of p, for every partner (0 when it has none); board has ≥ 2 partners; ΣW > 0 and (min W = 0 or max W / min W > benefitRatioWarn); entity = partner with least W (ties: smallest id).',
  message: {
    fr: '{partner} retire moins du partenariat ({min} contre {max}).',
    en: '{partner} gets less out of the partnership ({min} against {max}).',
  },
  why: {
    fr: 'Un partenariat où l’une gagne peu ne dure pas : la matrice des bénéfices mutuels le montre à temps.',
    en: 'A partnership in which one gains little does not last: the mutual benefits matrix shows it in time.',
  },
  source: 'factors',
  todo: {
    fr: 'Cherchez ce que l’autre marque peut y gagner, ou compensez par une répartition.',
    en: 'Look for what the other brand can gain, or compensate by a split.',
  },
  check: ({ graph, settings }) => {
    const gains = benefitGains(graph);
    const [least, most] = [gains.at(0), gains.at(-1)];
    if (least === undefined || most === undefined || gains.length < 2) return [];
    const total = gains.reduce((sum, { weight }) => sum + weight, 0);
    const isUneven = least.weight === 0 || most.weight / least.weight > settings.benefitRatioWarn;
    if (!(total > 0) || !isUneven) return [];
    const isEarly = gains.some(({ benefits }) => benefits === 0);
    const isSevere = least.weight === 0 || most.weight / least.weight > settings.benefitRatioError;
    return [{ entity: least.partner, severity: isEarly ? 'info' : isSevere ? 'error' : 'warning' }];
  },
  values: (_, { graph }) => {
    const gains = benefitGains(graph);
    return { min: count(gains.at(0)?.weight ?? 0), max: count(gains.at(-1)?.weight ?? 0) };
  },
  fix: (finding, context) => evenOutFix(finding.entity, context),
});
