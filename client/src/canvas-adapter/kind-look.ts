import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import {
  Building2,
  ChartPie,
  CirclePlay,
  ClipboardCheck,
  CloudLightning,
  Compass,
  Diamond,
  FilePenLine,
  FileQuestionMark,
  Frame,
  Gauge,
  Gavel,
  Gift,
  Handshake,
  LifeBuoy,
  type LucideIcon,
  Puzzle,
  Repeat,
  StickyNote,
  Target,
  Type,
  User,
} from 'lucide-react';
import type { KindTone } from '../ui/kind-chip.tsx';

const icons: Readonly<Record<EntityType, LucideIcon>> = {
  objective: Target,
  action: CirclePlay,
  metric: Gauge,
  milestone: Diamond,
  risk: CloudLightning,
  contingency: LifeBuoy,
  decision: Gavel,
  vision: Compass,
  sticky: StickyNote,
  benefit: Gift,
  split: ChartPie,
  agreement: FilePenLine,
  ritual: Repeat,
  review: ClipboardCheck,
  fit: Puzzle,
  partnership: Handshake,
  partner: Building2,
  person: User,
  frame: Frame,
  text: Type,
};

export interface KindLook {
  readonly icon: LucideIcon;
  readonly tone: KindTone;
}

/** How a kind of card is told apart besides its outline; `null` is a card that cannot be read. */
export function kindLook(kind: EntityType | null): KindLook {
  if (kind === null) return { icon: FileQuestionMark, tone: 'frame' };
  return { icon: icons[kind], tone: definitionOf(kind).family };
}
