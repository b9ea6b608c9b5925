import type { JsonObject } from '../../core/json.ts';
import type { Board, Link } from '../../domain/board.ts';
import { type EntityType, parseEntity } from '../../domain/registry.ts';
import { evaluateBoard } from '../evaluate.ts';
import type { Evaluation } from '../live-evaluation.ts';
import type { Verdict } from '../metric-verdicts.ts';
import { fixedVerdicts } from './fixed-verdicts.ts';

/** A board written as short as a table of cases allows. */
export interface SmallBoard {
  /** Cards by id; the letters of an id tell the kind (`a1` is an action, `m1` a metric…). */
  readonly [id: string]: unknown;
}

export interface SmallBoardOptions {
  /** `m1 measures a1`, `p1 raci a1 R`, one a line or between semicolons. */
  readonly links?: string;
  readonly settings?: JsonObject;
  readonly today?: string;
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  readonly same?: readonly (readonly string[])[];
}

const KINDS: Readonly<Record<string, EntityType>> = {
  a: 'action',
  b: 'benefit',
  c: 'contingency',
  d: 'decision',
  f: 'fit',
  g: 'agreement',
  j: 'milestone',
  m: 'metric',
  n: 'sticky',
  o: 'objective',
  p: 'person',
  prog: 'partnership',
  r: 'risk',
  s: 'split',
  t: 'ritual',
  v: 'vision',
  w: 'review',
  x: 'partner',
  y: 'partner',
  z: 'partner',
};

export const LAUNCH = '2026-03-02';
export const END = '2026-12-18';
export const TODAY = '2026-02-01';

/** Two brands, a person of each, and a dated programme; a card given as null is taken away. */
const BASE: SmallBoard = {
  x: { title: 'Xénon' },
  y: { title: 'Yole' },
  p1: { title: 'Ada', partner: 'x' },
  p2: { title: 'Bob', partner: 'y' },
  prog: { title: 'Programme', launch: LAUNCH, end: END, currency: 'EUR' },
};

export function smallBoard(cards: SmallBoard, options: SmallBoardOptions = {}): Board {
  const entities = Object.entries({ ...BASE, ...cards }).flatMap(([id, fields]) => {
    if (fields === null) return [];
    const parsed = parseEntity({ ...(fields as JsonObject), id, type: kindOf(id) });
    if (!parsed.ok) throw new Error(`${id}: ${parsed.error.code}`);
    return [parsed.value.entity];
  });
  return { entities, links: linksOf(options.links ?? ''), settings: options.settings ?? {} };
}

export function evaluateSmall(cards: SmallBoard, options: SmallBoardOptions = {}): Evaluation {
  const verdicts = fixedVerdicts(options.verdicts, options.same);
  return evaluateBoard(smallBoard(cards, options), options.today ?? TODAY, { verdicts });
}

/** The findings of one rule, as `severity entity key`. */
export function found(rule: string, cards: SmallBoard, options: SmallBoardOptions = {}): readonly string[] {
  return evaluateSmall(cards, options).findings.flatMap((finding) =>
    finding.rule === rule ? [[finding.severity, finding.entity, finding.key ?? []].flat().join(' ')] : [],
  );
}

function kindOf(id: string): EntityType {
  const kind = KINDS[id.replace(/[^a-z].*$/, '')];
  if (kind === undefined) throw new Error(`No kind for ${id}`);
  return kind;
}

function linksOf(text: string): Link[] {
  return text
    .split(/[;\n]/)
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words.length >= 3)
    .map(([from = '', type = '', to = '', role]) => ({
      type,
      from,
      to,
      ...(role === undefined ? {} : { role }),
    }));
}
