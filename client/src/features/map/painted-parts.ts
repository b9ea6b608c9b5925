/** What the map needs once it is seen from afar, which no board opens with. */
export { BoardPainter } from '../../canvas-painted/board-painter.ts';
export { CardPeek } from './card-peek.tsx';
export { PaintedHands } from './painted-hands.ts';
export { PaintedLayer } from './painted-layer.tsx';
