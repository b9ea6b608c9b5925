import type { Box } from '@cap-commun/shared/board-file/place-beside';
import { canvasFont } from '../picture/page-colours.ts';
import type { Canvas2d } from '../picture/paint.ts';
import { peerColour } from '../picture/peer-colours.ts';
import type { Palette } from '../picture/shapes.ts';
import type { BrandSide } from '../ui/avatar.tsx';

/** All on the screen, pixels. */
const RING = 2;
const HALO = 4;
const PEER_OFFSET = 4;
const RADIUS = 4;
const TAG = { size: 11, height: 16, padding: 5 };
const HALO_OPACITY = 0.22;

/** The ring and the halo of a card that this hand has selected. */
export function paintSelected(context: Canvas2d, box: Box, palette: Palette, zoom: number): void {
  context.strokeStyle = palette.accent;
  traceAround(context, box, (RING + HALO / 2) / zoom, zoom);
  context.globalAlpha = HALO_OPACITY;
  context.lineWidth = HALO / zoom;
  context.stroke();
  context.globalAlpha = 1;
  traceAround(context, box, RING / 2 / zoom, zoom);
  context.lineWidth = RING / zoom;
  context.stroke();
}

/** The ring and the name of somebody else who has a card in hand. */
export function paintPeer(
  context: Canvas2d,
  box: Box,
  { name, side, shade }: { readonly name: string; readonly side: BrandSide; readonly shade: number },
  palette: Palette,
  zoom: number,
): void {
  const { colour, on } = peerColour(palette, side, shade);
  traceAround(context, box, PEER_OFFSET / zoom, zoom);
  context.strokeStyle = colour;
  context.lineWidth = RING / zoom;
  context.stroke();
  context.font = canvasFont({ size: TAG.size / zoom, weight: 600 });
  const left = box.x - (PEER_OFFSET + RING / 2) / zoom;
  const top = box.y - (PEER_OFFSET + TAG.height) / zoom;
  const width = context.measureText(name).width + (2 * TAG.padding) / zoom;
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(left, top, width, TAG.height / zoom, RADIUS / zoom);
  context.fill();
  context.fillStyle = on;
  context.fillText(name, left + TAG.padding / zoom, top + (TAG.height - 4.5) / zoom);
}

function traceAround(context: Canvas2d, { x, y, width, height }: Box, by: number, zoom: number): void {
  context.beginPath();
  context.roundRect(x - by, y - by, width + 2 * by, height + 2 * by, RADIUS / zoom);
}
