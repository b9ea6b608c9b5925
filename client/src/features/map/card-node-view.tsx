import { Handle, type NodeProps, NodeResizer, Position } from '@xyflow/react';
import { Lock } from 'lucide-react';
import { memo } from 'react';
import type { CardNode } from '../../canvas-adapter/card-node.ts';
import { isResizable, MIN_SIZE } from '../../canvas-adapter/card-size.ts';
import { useCardView } from '../../canvas-adapter/card-views.ts';
import { cardLabelId } from '../../canvas-adapter/nodes.ts';
import { cardLabel } from '../../card-tools/card-label.ts';
import { type PeerMark, usePeerOnCard } from '../../card-tools/peers-on-card.ts';
import { useLanguage } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { peerStyle, usePeerColours } from '../../picture/peer-colours.ts';
import styles from './canvas.module.css';
import { CardBadge } from './card-badge.tsx';
import { CardFace } from './cards/card-face.tsx';

/** A card on the canvas, with its ports, its badge and the ring of who else has it in hand. */
export const CardNodeView = memo(function CardNodeView({
  id,
  data,
  selected,
  draggable,
  isConnectable,
}: NodeProps<CardNode>) {
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
      {data.isLocked && <Lock size={14} className={styles.locked ?? ''} aria-hidden />}
      {selected && draggable && isResizable(view.reading.entity) && <Resizer />}
      <PeerRing id={id} />
      <Ports isConnectable={isConnectable} />
    </div>
  );
});

function Resizer() {
  return (
    <NodeResizer
      minWidth={MIN_SIZE.width}
      minHeight={MIN_SIZE.height}
      lineClassName={styles.resizeLine ?? ''}
      handleClassName={styles.resizeHandle ?? ''}
    />
  );
}

function PeerRing({ id }: { readonly id: string }) {
  const peer = usePeerOnCard(id);
  return peer && <DrawnRing {...peer} />;
}

function DrawnRing(peer: PeerMark) {
  const colourOf = usePeerColours();
  return (
    <span style={peerStyle(colourOf(peer.side, peer.shade))} aria-hidden="true">
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
