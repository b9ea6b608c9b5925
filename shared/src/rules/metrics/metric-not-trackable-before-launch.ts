import { daysBetween } from '../../core/calendar-date.ts';
import { isEmpty } from '../../core/json.ts';
import { launchOfMetric } from '../../graph/metric-sets.ts';
import { day } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { shiftDay } from '../support/comparing-dates.ts';
import { create, link, set } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { say, titleOf } from '../support/words.ts';
import { severeInUse } from './judged-metric.ts';

export const metricNotTrackableBeforeLaunch = entityRule({
  id: 'metric-not-trackable-before-launch',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  severities: ['error', 'warning'],
  stage: 'mapping',
  isWaivable: true,
  condition:
    'source is not empty, L(m) is known, and (readyOn empty or readyOn > L(m) − trackingLeadDays (1 day)).',
  message: {
    fr: 'Le suivi de « {metric} » ne sera pas prêt avant le lancement du {launch}.',
    en: 'Tracking of “{metric}” will not be ready before launch on {launch}.',
  },
  why: {
    fr: 'Un suivi oublié coûte deux fois le temps à réparer, quand il se répare.',
    en: 'Forgotten tracking costs twice the time to repair, when it can be repaired at all.',
  },
  source: 'sins',
  todo: {
    fr: 'Prévoyez la mise en place du suivi avant le départ.',
    en: 'Plan the tracking set-up before the start.',
  },
  check: (metric, { graph, settings }) => {
    if (isEmpty(metric.source)) return false;
    const launch = launchOfMetric(graph, metric.id);
    if (launch === undefined) return false;
    const isReady =
      metric.readyOn !== undefined && daysBetween(metric.readyOn, launch) >= settings.trackingLeadDays;
    return !isReady && severeInUse(graph, metric);
  },
  values: (finding, { graph }) => {
    const launch = launchOfMetric(graph, finding.entity);
    return launch === undefined ? {} : { launch: day(launch) };
  },
  fix: (finding, context) => {
    const launch = launchOfMetric(context.graph, finding.entity);
    const lead = Math.max(1, Math.ceil(context.settings.trackingLeadDays));
    const readyOn = launch && shiftDay(launch, -lead);
    if (readyOn === undefined) return null;
    const metricTitle = titleOf(context.graph.get(finding.entity));
    const title = say(context, {
      fr: `Préparer le suivi : ${metricTitle}`,
      en: `Set up tracking: ${metricTitle}`,
    });
    const { id, edit } = create(context, 'action', { title, kind: 'enabling', due: readyOn });
    const owners = context.graph.in(finding.entity, 'owns').slice(0, 1);
    return doEdits(
      { fr: 'Prévoir la mise en place du suivi', en: 'Plan the tracking set-up' },
      edit,
      ...owners.map((owner) => link('owns', owner, id)),
      set(finding.entity, 'readyOn', readyOn),
    );
  },
});
