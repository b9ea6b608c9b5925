import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import type { CardNode } from '../../canvas-adapter/card-node.ts';
import { useCardView } from '../../canvas-adapter/card-views.ts';
import { cardLabelId } from '../../canvas-adapter/nodes.ts';
import { useLanguage } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import styles from './canvas.module.css';
import { CardBadge } from './card-badge.tsx';
import { cardLabel } from './card-label.ts';
import { CardFace } from './cards/card-face.tsx';
import { usePeerOnCard } from './peers-on-card.ts';

/** A card on the canvas, with its ports, its badge and the ring of who else has it in hand. */
export const CardNodeView = memo(function CardNodeView({ id, data, isConnectable }: NodeProps<CardNode>) {
  const view = useCardView(id);
  const language = useLanguage();
  if (!view) return null;
  return (
    <div className={classNames(styles.node, data.isHeldByOther && styles.heldByOther)}>
      <span id={cardLabelId(id)} className={styles.hidden}>
        {cardLabel(view, language)}
      </span>
      <CardFace {...view} />
      <CardBadge findings={view.findings} />
      <PeerRing id={id} />
      <Ports isConnectable={isConnectable} />
    </div>
  );
});

function PeerRing({ id }: { readonly id: string }) {
  const peer = usePeerOnCard(id);
  if (!peer) return null;
  return (
    <span className={styles[peer.side]} aria-hidden="true">
      <span className={styles.ring} />
      <span className={styles.tag}>{peer.name}</span>
    </span>
  );
}

function Ports({ isConnectable }: { readonly isConnectable: boolean }) {
  const drawn = classNames(styles.port, !isConnectable && styles.hiddenPort);
  const hidden = classNames(styles.port, styles.hiddenPort);
  return (
    <>
      <Handle
        id="left"
        type="source"
        position={Position.Left}
        isConnectable={isConnectable}
        className={drawn}
      />
      <Handle
        id="right"
        type="source"
        position={Position.Right}
        isConnectable={isConnectable}
        className={drawn}
      />
      <Handle id="top" type="source" position={Position.Top} isConnectable={false} className={hidden} />
      <Handle id="bottom" type="source" position={Position.Bottom} isConnectable={false} className={hidden} />
    </>
  );
}
