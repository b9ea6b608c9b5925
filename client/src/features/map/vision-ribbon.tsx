import { Pin } from 'lucide-react';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { useBoardRevision, useEvaluation } from '../../document/hooks.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useMessages } from '../../i18n/language.ts';
import { KindChip } from '../../ui/kind-chip.tsx';
import { useMap } from './map-context.ts';
import styles from './tools.module.css';

/** The shared vision, pinned to the top of the view whatever part of the map is seen. */
export function VisionRibbon() {
  const map = useMap();
  const words = useMessages(mapMessages);
  // A sentence may be written where no finding changes.
  useBoardRevision();
  const vision = useEvaluation()
    .context.graph.all('vision')
    .find((candidate) => candidate.kind === 'shared' && candidate.title?.trim());
  if (!vision) return null;
  const { icon, tone } = kindLook('vision');
  return (
    <button type="button" className={styles.ribbon} data-chrome onClick={() => map.goTo(vision.id)}>
      <KindChip icon={icon} tone={tone} />
      <span className={styles.ribbonKind}>{words.visionKinds.shared}</span>
      <span className={styles.ribbonTitle}>{vision.title}</span>
      <Pin size={14} aria-hidden />
    </button>
  );
}
