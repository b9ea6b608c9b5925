import type { GroupShape, Palette, PathShape, Shape, TextShape } from './shapes.ts';

/** What a picture can be painted on. */
export type Canvas2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface PaintOptions {
  readonly palette: Palette;
  readonly fontFamily: string;
}

/** Paints shapes in the units that the context is set to. */
export function paint(context: Canvas2d, shapes: readonly Shape[], options: PaintOptions): void {
  for (const shape of shapes) {
    switch (shape.kind) {
      case 'path':
        paintPath(context, shape, options);
        break;
      case 'text':
        paintText(context, shape, options);
        break;
      case 'group':
        paintGroup(context, shape, options);
        break;
    }
  }
}

function paintPath(context: Canvas2d, shape: PathShape, { palette }: PaintOptions): void {
  const outline = new Path2D(shape.d);
  const before = context.globalAlpha;
  context.globalAlpha = before * (shape.opacity ?? 1);
  if (shape.fill) {
    context.fillStyle = palette[shape.fill];
    context.fill(outline);
  }
  if (shape.stroke) {
    context.strokeStyle = palette[shape.stroke];
    context.lineWidth = shape.width ?? 1;
    context.lineCap = shape.isRound ? 'round' : 'butt';
    context.lineJoin = shape.isRound ? 'round' : 'miter';
    context.setLineDash([...(shape.dash ?? [])]);
    context.stroke(outline);
  }
  context.globalAlpha = before;
}

function paintText(context: Canvas2d, shape: TextShape, { palette, fontFamily }: PaintOptions): void {
  context.font = `${shape.weight} ${shape.size}px ${fontFamily}`;
  context.textAlign = shape.align === 'middle' ? 'center' : (shape.align ?? 'start');
  context.textBaseline = 'alphabetic';
  context.fillStyle = palette[shape.fill];
  context.fillText(shape.text, shape.x, shape.y);
}

function paintGroup(context: Canvas2d, group: GroupShape, options: PaintOptions): void {
  context.save();
  context.translate(group.x, group.y);
  if (group.turn !== undefined) context.rotate((group.turn * Math.PI) / 180);
  if (group.scale !== undefined) context.scale(group.scale, group.scale);
  context.globalAlpha *= group.opacity ?? 1;
  paint(context, group.shapes, options);
  context.restore();
}
