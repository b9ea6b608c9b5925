import type { LazyPart } from '../../lib/lazy-part.tsx';
import { lazyPart } from '../../lib/lazy-part.tsx';
import type { Running } from './session-view.ts';
import { mapPageOf } from './step-place.ts';
import { WelcomeStep } from './steps/welcome-step.tsx';

const WriteStep = lazyPart<Running>(async () => (await import('./notes/write-step.tsx')).WriteStep);
const RevealStep = lazyPart<Running>(async () => (await import('./steps/reveal-step.tsx')).RevealStep);
const GroupStep = lazyPart<Running>(async () => (await import('./grouping/group-step.tsx')).GroupStep);
const VoteStep = lazyPart<Running>(async () => (await import('./steps/vote-step.tsx')).VoteStep);
const DiscussStep = lazyPart<Running>(async () => (await import('./steps/discuss-step.tsx')).DiscussStep);
const DecideStep = lazyPart<Running>(async () => (await import('./steps/decide-step.tsx')).DecideStep);
const MapStep = lazyPart<Running>(async () => (await import('./steps/map-step.tsx')).MapStep);
const RiskGridStep = lazyPart<Running>(async () => (await import('./risks/risk-grid-step.tsx')).RiskGridStep);
const PlansStep = lazyPart<Running>(async () => (await import('./risks/plans-step.tsx')).PlansStep);
const CloseStep = lazyPart<Running>(async () => (await import('./steps/close-step.tsx')).CloseStep);

/** What a step shows and lets one do. */
export function StepBody(running: Running) {
  const Part = partOf(running);
  return <Part {...running} />;
}

function partOf({ step }: Running): LazyPart<Running> | typeof WelcomeStep {
  switch (step.kind) {
    case 'welcome':
      return WelcomeStep;
    case 'write':
      return WriteStep;
    case 'reveal':
      return RevealStep;
    case 'group':
      return GroupStep;
    case 'vote':
      return VoteStep;
    case 'discuss':
      return DiscussStep;
    case 'decide':
      return DecideStep;
    case 'map': {
      const page = mapPageOf(step);
      return page === 'risk-grid' ? RiskGridStep : page === 'plans' ? PlansStep : MapStep;
    }
    case 'close':
      return CloseStep;
  }
}
