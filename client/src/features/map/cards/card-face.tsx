import type { CardView } from '../../../canvas-adapter/card-views.ts';
import { ActionCard } from './action-card.tsx';
import { MilestoneCard, TextCard } from './canvas-cards.tsx';
import { ContingencyCard } from './contingency-card.tsx';
import { DecisionCard } from './decision-card.tsx';
import { FrameCard } from './frame-card.tsx';
import { MetricCard } from './metric-card.tsx';
import { ObjectiveCard } from './objective-card.tsx';
import { PlainCard } from './plain-card.tsx';
import { RiskCard } from './risk-card.tsx';
import { StickyCard } from './sticky-card.tsx';
import { UnreadableCard } from './unreadable-card.tsx';
import { VisionCard } from './vision-card.tsx';

/** A card as its kind draws it. */
export function CardFace({ reading: { entity }, facts, findings }: CardView) {
  if (entity === null) return <UnreadableCard />;
  const rest = { facts, findings };
  switch (entity.type) {
    case 'objective':
      return <ObjectiveCard entity={entity} {...rest} />;
    case 'action':
      return <ActionCard entity={entity} {...rest} />;
    case 'metric':
      return <MetricCard entity={entity} {...rest} />;
    case 'risk':
      return <RiskCard entity={entity} {...rest} />;
    case 'contingency':
      return <ContingencyCard entity={entity} {...rest} />;
    case 'decision':
      return <DecisionCard entity={entity} {...rest} />;
    case 'vision':
      return <VisionCard entity={entity} {...rest} />;
    case 'sticky':
      return <StickyCard entity={entity} {...rest} />;
    case 'milestone':
      return <MilestoneCard entity={entity} {...rest} />;
    case 'frame':
      return <FrameCard entity={entity} {...rest} />;
    case 'text':
      return <TextCard entity={entity} {...rest} />;
    default:
      return <PlainCard entity={entity} {...rest} />;
  }
}
