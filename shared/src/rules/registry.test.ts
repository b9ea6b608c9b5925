import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/language.ts';
import { COMPLETENESS_RULES } from './folding.ts';
import { ruleById, rules } from './registry.ts';

const SPECIFIED = `vanity-metric weak-metric unknown-metric vanity-overridden action-without-metric
too-many-metrics-action too-many-decisive-metrics objective-without-decisive-metric objective-without-action
metric-without-target metric-without-baseline metric-without-unit metric-without-source metric-without-owner
metric-without-cadence metric-not-trackable-before-launch target-direction-mismatch orphan-metric duplicate-metric
utm-convention reading-overdue target-off-track target-missed unowned-action owner-is-organisation undated-action
action-dates-inverted action-after-deadline retroplanning-order dependency-cycle overdue-action late-start
orphan-action milestone-undated no-programme-dates budget-exceeded programme-dates-inverted
launch-milestone-mismatch change-without-decision raci-missing raci-no-accountable raci-multiple-accountable
raci-no-responsible raci-duplicate-role raci-too-many-consulted raci-overload partner-left-out smart-specific
smart-measurable smart-attainable smart-relevant smart-time-bound objective-after-deadline objectives-misaligned
ownership-imbalance benefit-imbalance benefit-not-measurable split-not-100 split-not-agreed duplicate-split
lead-split-missing budget-split-missing no-shared-vision vision-missing-voice fit-low fit-not-assessed no-worst-case
worst-case-coverage risk-without-contingency risk-unscored risk-without-trigger contingency-without-owner
contingency-without-contact contingency-without-steps contingency-without-resources
contingency-without-communication orphan-contingency decision-without-date decision-without-participants
decision-one-sided decision-not-shared agreement-missing agreement-unsigned duplicate-agreement
performance-clause-without-metric governance-without-escalation communication-charter-incomplete no-project-lead
no-steering-ritual no-feedback-loop no-review-planned review-incomplete sticky-not-converted`.split(/\s+/);

it('each rule says why it matters in one short sentence of its own, in both languages', () => {
  for (const lang of ['fr', 'en'] as const) {
    const reasons = rules.map(({ why }) => why[lang]);
    expect(new Set(reasons).size).toBe(rules.length);
    for (const reason of reasons) {
      expect(reason).toMatch(/^[^.?!]+[.?]$/);
      expect(reason.length).toBeLessThan(150);
    }
  }
});

describe('the registry of rules', () => {
  it('holds the 93 rules of the specification, each once', () => {
    expect(SPECIFIED).toHaveLength(93);
    expect(rules.map(({ id }) => id).sort()).toEqual([...SPECIFIED].sort());
  });

  it.each(SPECIFIED)('%s is explained in every language', (id) => {
    const rule = ruleById(id);
    for (const lang of LANGUAGES) {
      for (const text of [rule?.message, rule?.why, rule?.todo]) expect(text?.[lang]).toMatch(/[.?!»”]$/);
    }
    expect(rule?.condition).toMatch(/\.$/);
    expect(rule?.fix).toBeTypeOf('function');
  });

  it('names the same placeholders in every language', () => {
    for (const { message } of rules) {
      const [fr, en] = LANGUAGES.map((lang) => [...message[lang].matchAll(/\{\w+\}/g)].map(String).sort());
      expect(fr).toEqual(en);
    }
  });

  it('lets people take on all but seven rules', () => {
    expect(
      rules
        .filter(({ isWaivable }) => !isWaivable)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'dependency-cycle',
      'split-not-100',
      'split-not-agreed',
      'unknown-metric',
      'vanity-metric',
      'vanity-overridden',
      'weak-metric',
    ]);
  });

  it('lists the severity of each rule among those it can give', () => {
    for (const { severity, severities } of rules) expect(severities ?? [severity]).toContain(severity);
  });

  it('names what is missing for exactly the rules that an incomplete card folds', () => {
    const naming = rules.filter(({ completes }) => completes !== undefined).map(({ id }) => id);
    expect(naming.sort()).toEqual([...COMPLETENESS_RULES].sort());
  });
});
