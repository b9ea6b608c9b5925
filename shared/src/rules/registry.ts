import { agreementMissing } from './agreements/agreement-missing.ts';
import { agreementUnsigned } from './agreements/agreement-unsigned.ts';
import { communicationCharterIncomplete } from './agreements/communication-charter-incomplete.ts';
import { duplicateAgreement } from './agreements/duplicate-agreement.ts';
import { governanceWithoutEscalation } from './agreements/governance-without-escalation.ts';
import { noProjectLead } from './agreements/no-project-lead.ts';
import { performanceClauseWithoutMetric } from './agreements/performance-clause-without-metric.ts';
import { benefitImbalance } from './balance/benefit-imbalance.ts';
import { benefitNotMeasurable } from './balance/benefit-not-measurable.ts';
import { budgetSplitMissing } from './balance/budget-split-missing.ts';
import { duplicateSplit } from './balance/duplicate-split.ts';
import { leadSplitMissing } from './balance/lead-split-missing.ts';
import { ownershipImbalance } from './balance/ownership-imbalance.ts';
import { splitNot100 } from './balance/split-not-100.ts';
import { splitNotAgreed } from './balance/split-not-agreed.ts';
import { decisionNotShared } from './decisions/decision-not-shared.ts';
import { decisionOneSided } from './decisions/decision-one-sided.ts';
import { decisionWithoutDate } from './decisions/decision-without-date.ts';
import { decisionWithoutParticipants } from './decisions/decision-without-participants.ts';
import { actionWithoutMetric } from './metrics/action-without-metric.ts';
import { duplicateMetric } from './metrics/duplicate-metric.ts';
import { metricNotTrackableBeforeLaunch } from './metrics/metric-not-trackable-before-launch.ts';
import { metricWithoutBaseline } from './metrics/metric-without-baseline.ts';
import { metricWithoutCadence } from './metrics/metric-without-cadence.ts';
import { metricWithoutOwner } from './metrics/metric-without-owner.ts';
import { metricWithoutSource } from './metrics/metric-without-source.ts';
import { metricWithoutTarget } from './metrics/metric-without-target.ts';
import { metricWithoutUnit } from './metrics/metric-without-unit.ts';
import { objectiveWithoutAction } from './metrics/objective-without-action.ts';
import { objectiveWithoutDecisiveMetric } from './metrics/objective-without-decisive-metric.ts';
import { orphanMetric } from './metrics/orphan-metric.ts';
import { readingOverdue } from './metrics/reading-overdue.ts';
import { targetDirectionMismatch } from './metrics/target-direction-mismatch.ts';
import { targetMissed } from './metrics/target-missed.ts';
import { targetOffTrack } from './metrics/target-off-track.ts';
import { tooManyDecisiveMetrics } from './metrics/too-many-decisive-metrics.ts';
import { tooManyMetricsAction } from './metrics/too-many-metrics-action.ts';
import { unknownMetric } from './metrics/unknown-metric.ts';
import { utmConvention } from './metrics/utm-convention.ts';
import { vanityMetric } from './metrics/vanity-metric.ts';
import { vanityOverridden } from './metrics/vanity-overridden.ts';
import { weakMetric } from './metrics/weak-metric.ts';
import { objectiveAfterDeadline } from './objectives/objective-after-deadline.ts';
import { objectivesMisaligned } from './objectives/objectives-misaligned.ts';
import { smartAttainable } from './objectives/smart-attainable.ts';
import { smartMeasurable } from './objectives/smart-measurable.ts';
import { smartRelevant } from './objectives/smart-relevant.ts';
import { smartSpecific } from './objectives/smart-specific.ts';
import { smartTimeBound } from './objectives/smart-time-bound.ts';
import { actionAfterDeadline } from './plan/action-after-deadline.ts';
import { actionDatesInverted } from './plan/action-dates-inverted.ts';
import { budgetExceeded } from './plan/budget-exceeded.ts';
import { changeWithoutDecision } from './plan/change-without-decision.ts';
import { dependencyCycle } from './plan/dependency-cycle.ts';
import { lateStart } from './plan/late-start.ts';
import { launchMilestoneMismatch } from './plan/launch-milestone-mismatch.ts';
import { milestoneUndated } from './plan/milestone-undated.ts';
import { noProgrammeDates } from './plan/no-programme-dates.ts';
import { orphanAction } from './plan/orphan-action.ts';
import { overdueAction } from './plan/overdue-action.ts';
import { ownerIsOrganisation } from './plan/owner-is-organisation.ts';
import { programmeDatesInverted } from './plan/programme-dates-inverted.ts';
import { retroplanningOrder } from './plan/retroplanning-order.ts';
import { undatedAction } from './plan/undated-action.ts';
import { unownedAction } from './plan/unowned-action.ts';
import { partnerLeftOut } from './raci/partner-left-out.ts';
import { raciDuplicateRole } from './raci/raci-duplicate-role.ts';
import { raciMissing } from './raci/raci-missing.ts';
import { raciMultipleAccountable } from './raci/raci-multiple-accountable.ts';
import { raciNoAccountable } from './raci/raci-no-accountable.ts';
import { raciNoResponsible } from './raci/raci-no-responsible.ts';
import { raciOverload } from './raci/raci-overload.ts';
import { raciTooManyConsulted } from './raci/raci-too-many-consulted.ts';
import { noFeedbackLoop } from './rhythm/no-feedback-loop.ts';
import { noReviewPlanned } from './rhythm/no-review-planned.ts';
import { noSteeringRitual } from './rhythm/no-steering-ritual.ts';
import { reviewIncomplete } from './rhythm/review-incomplete.ts';
import { stickyNotConverted } from './rhythm/sticky-not-converted.ts';
import type { Rule } from './rule.ts';
import { fitLow } from './vision/fit-low.ts';
import { fitNotAssessed } from './vision/fit-not-assessed.ts';
import { noSharedVision } from './vision/no-shared-vision.ts';
import { visionMissingVoice } from './vision/vision-missing-voice.ts';
import { contingencyWithoutCommunication } from './worst-cases/contingency-without-communication.ts';
import { contingencyWithoutContact } from './worst-cases/contingency-without-contact.ts';
import { contingencyWithoutOwner } from './worst-cases/contingency-without-owner.ts';
import { contingencyWithoutResources } from './worst-cases/contingency-without-resources.ts';
import { contingencyWithoutSteps } from './worst-cases/contingency-without-steps.ts';
import { noWorstCase } from './worst-cases/no-worst-case.ts';
import { orphanContingency } from './worst-cases/orphan-contingency.ts';
import { riskUnscored } from './worst-cases/risk-unscored.ts';
import { riskWithoutContingency } from './worst-cases/risk-without-contingency.ts';
import { riskWithoutTrigger } from './worst-cases/risk-without-trigger.ts';
import { worstCaseCoverage } from './worst-cases/worst-case-coverage.ts';

/** Every rule, by section. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  vanityMetric,
  weakMetric,
  unknownMetric,
  vanityOverridden,
  actionWithoutMetric,
  tooManyMetricsAction,
  tooManyDecisiveMetrics,
  objectiveWithoutDecisiveMetric,
  objectiveWithoutAction,
  metricWithoutTarget,
  metricWithoutBaseline,
  metricWithoutUnit,
  metricWithoutSource,
  metricWithoutOwner,
  metricWithoutCadence,
  metricNotTrackableBeforeLaunch,
  targetDirectionMismatch,
  orphanMetric,
  duplicateMetric,
  utmConvention,
  readingOverdue,
  targetOffTrack,
  targetMissed,
  unownedAction,
  ownerIsOrganisation,
  undatedAction,
  actionDatesInverted,
  actionAfterDeadline,
  retroplanningOrder,
  dependencyCycle,
  overdueAction,
  lateStart,
  orphanAction,
  milestoneUndated,
  noProgrammeDates,
  budgetExceeded,
  programmeDatesInverted,
  launchMilestoneMismatch,
  changeWithoutDecision,
  raciMissing,
  raciNoAccountable,
  raciMultipleAccountable,
  raciNoResponsible,
  raciDuplicateRole,
  raciTooManyConsulted,
  raciOverload,
  partnerLeftOut,
  smartSpecific,
  smartMeasurable,
  smartAttainable,
  smartRelevant,
  smartTimeBound,
  objectiveAfterDeadline,
  objectivesMisaligned,
  ownershipImbalance,
  benefitImbalance,
  benefitNotMeasurable,
  splitNot100,
  splitNotAgreed,
  duplicateSplit,
  leadSplitMissing,
  budgetSplitMissing,
  noSharedVision,
  visionMissingVoice,
  fitLow,
  fitNotAssessed,
  noWorstCase,
  worstCaseCoverage,
  riskWithoutContingency,
  riskUnscored,
  riskWithoutTrigger,
  contingencyWithoutOwner,
  contingencyWithoutContact,
  contingencyWithoutSteps,
  contingencyWithoutResources,
  contingencyWithoutCommunication,
  orphanContingency,
  decisionWithoutDate,
  decisionWithoutParticipants,
  decisionOneSided,
  decisionNotShared,
  agreementMissing,
  agreementUnsigned,
  duplicateAgreement,
  performanceClauseWithoutMetric,
  governanceWithoutEscalation,
  communicationCharterIncomplete,
  noProjectLead,
  noSteeringRitual,
  noFeedbackLoop,
  noReviewPlanned,
  reviewIncomplete,
  stickyNotConverted,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
