import type { Language } from '@cap-commun/shared/core/language';
import { entryCount } from '@cap-commun/shared/rules/folding';
import { judge } from '@cap-commun/shared/rules/support/judging';
import { CanvasModel } from '../canvas-adapter/canvas-model.ts';
import type { CardNode } from '../canvas-adapter/card-node.ts';
import { cardViewsOf } from '../canvas-adapter/card-views.ts';
import { findingsShownOn } from '../canvas-adapter/shown-findings.ts';
import type { BoardSession } from '../document/board-session.ts';
import { mapMessages } from '../i18n/areas/map.ts';
import type { CardPicture, PictureContext } from './card-picture.ts';
import { cardShapes } from './cards/card-shapes.ts';
import { rectangle } from './geometry.ts';
import { linkShapes } from './link-shapes.ts';
import { findingBadge, label } from './marks.ts';
import type { MeasureText, Shape } from './shapes.ts';

/** Room around the cards, for badges and strips too. Canvas units. */
const MARGIN = 48;

export interface Picture {
  readonly shapes: readonly Shape[];
  /** What of the canvas the picture shows, canvas units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PictureOptions {
  readonly language: Language;
  readonly measure: MeasureText;
  /** Ids of the cards to draw; all of them when left out. */
  readonly only?: ReadonlySet<string>;
}

/** The map as a picture, drawn from the board itself: the same at any zoom, whatever the screen shows. */
export function boardPicture(session: BoardSession, options: PictureOptions): Picture {
  const { language, measure, only } = options;
  const model = new CanvasModel(session);
  const nodes = model.nodes
    .get()
    .filter(({ id }) => only === undefined || only.has(id))
    .toSorted((a, b) => (a.zIndex ?? 0) - (b.zIndex ?? 0));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const { maxDecisivePerObjective } = session.findings.evaluation.get().context.settings;
  const context: PictureContext = { language, measure, maxDecisive: maxDecisivePerObjective };
  const frames = nodes.filter(({ data }) => data.kind === 'frame');
  const cards = nodes.filter(({ data }) => data.kind !== 'frame');
  const links = model.edges.get().flatMap((edge) => {
    const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
    return from && to ? linkShapes(edge, from, to, measure) : [];
  });
  const draw = (node: CardNode): Shape => drawCard(session, node, context);
  return { ...boundsOf(nodes), shapes: [...frames.map(draw), ...links, ...cards.map(draw)] };
}

function drawCard(session: BoardSession, node: CardNode, context: PictureContext): Shape {
  const card = cardPictureOf(session, node);
  const { x, y } = node.position;
  if (!card) return { kind: 'group', x, y, shapes: unreadable(node, context) };
  return { kind: 'group', x, y, shapes: [...cardShapes(card, context), ...badgeOf(session, node)] };
}

function cardPictureOf(
  session: BoardSession,
  { id, width = 0, height = 0 }: CardNode,
): CardPicture | undefined {
  const view = cardViewsOf(session).get(id);
  const entity = view?.reading.entity;
  if (!view || !entity) return undefined;
  const rules = new Set(view.findings.map(({ rule }) => rule));
  const told = view.findings.find(
    ({ rule, severity }) => (rule === 'vanity-metric' || rule === 'weak-metric') && severity !== 'info',
  );
  const grade = told?.rule === 'vanity-metric' ? 'vanity' : 'weak';
  const verdict =
    told && entity.type === 'metric'
      ? {
          grade,
          reason: judge(entity, session.findings.evaluation.get().context).reason,
        }
      : null;
  return { entity, facts: view.facts, size: { width, height }, rules, verdict } as CardPicture;
}

function badgeOf(session: BoardSession, { id, width = 0 }: CardNode): readonly Shape[] {
  const findings = findingsShownOn(session, id);
  const [worst] = findings;
  if (!worst) return [];
  const { context } = session.findings.evaluation.get();
  return findingBadge(worst.severity, entryCount(findings, context, session.findings.now()), width);
}

function unreadable({ width = 0, height = 0 }: CardNode, { language }: PictureContext): readonly Shape[] {
  const { title } = mapMessages[language].unreadable;
  return [
    rectangle(0.5, 0.5, width - 1, height - 1, 8, { fill: 'surface-2', stroke: 'line-3', dash: [4, 3] }),
    label(title, 14, 20, 13.5, 560, 'ink-2'),
  ];
}

function boundsOf(nodes: readonly CardNode[]): Omit<Picture, 'shapes'> {
  if (nodes.length === 0) return { x: 0, y: 0, width: 2 * MARGIN, height: 2 * MARGIN };
  const left = Math.min(...nodes.map(({ position }) => position.x));
  const top = Math.min(...nodes.map(({ position }) => position.y));
  const right = Math.max(...nodes.map(({ position, width = 0 }) => position.x + width));
  const bottom = Math.max(...nodes.map(({ position, height = 0 }) => position.y + height));
  return {
    x: Math.floor(left - MARGIN),
    y: Math.floor(top - MARGIN),
    width: Math.ceil(right - left + 2 * MARGIN),
    height: Math.ceil(bottom - top + 2 * MARGIN),
  };
}
