import type { CalendarDate } from '../core/calendar-date.ts';
import { compareIds, type EntityId } from '../core/ids.ts';
import type { JsonObject } from '../core/json.ts';
import type { Board } from '../domain/board.ts';
import type { Finding } from '../domain/finding.ts';
import type { Entity, EntityType } from '../domain/registry.ts';
import { type BoardChanges, BoardGraph } from '../graph/board-graph.ts';
import type { Computation, Source } from '../graph/tracking.ts';
import { compareFindings, isSameFinding, patchFindings } from './finding-order.ts';
import type { MetricVerdicts } from './metric-verdicts.ts';
import type { BoardHit, BoardRule, EntityRule, Hit, Rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';
import { parseSettings } from './settings.ts';
import { isWaived } from './support/consent.ts';

/** What the rules say of a board on a day. */
export interface Evaluation {
  /** Ordered by severity, rule, entity, key. */
  readonly findings: readonly Finding[];
  /** Those that people have taken on, in the same order; they stay listed. */
  readonly waived: readonly Finding[];
  /** What the findings were read from. */
  readonly context: RuleContext;
}

/** Changes to a board since the last evaluation. */
export interface EvaluationChanges extends BoardChanges {
  readonly settings?: JsonObject;
  readonly today?: CalendarDate;
}

/** Keeps the findings of one board up to date, running again only what an edit can touch. */
export interface LiveEvaluation {
  readonly evaluation: Evaluation;
  /** Takes changes in; a finding that did not change keeps its object, and so does an evaluation. */
  update(changes: EvaluationChanges): Evaluation;
}

/** One piece of work that runs as a whole: the rules of one card, or one rule on the board. */
class Unit implements Computation {
  readonly sources: Source[] = [];
  readonly run: () => readonly RuleHit[];
  findings: readonly Finding[] = [];
  waived: readonly Finding[] = [];

  constructor(run: () => readonly RuleHit[]) {
    this.run = run;
  }
}

interface RuleHit {
  readonly rule: Rule;
  readonly hit: BoardHit;
}

const NO_FINDINGS: readonly Finding[] = [];
const NO_REFS: readonly EntityId[] = [];

export function createLiveEvaluation(
  board: Board,
  today: CalendarDate,
  rules: readonly Rule[],
  verdicts: MetricVerdicts,
): LiveEvaluation {
  const graph = new BoardGraph(board);
  let context: RuleContext = { graph, today, verdicts, settings: parseSettings(board.settings) };
  const entityRules = groupByKind(rules);
  const units = new Map<EntityId, Unit>();
  const boardUnits = rules.flatMap((rule) => boardUnit(rule, () => context) ?? []);
  for (const entity of board.entities) addUnit(entity.id);

  let evaluation: Evaluation = { findings: NO_FINDINGS, waived: NO_FINDINGS, context };
  runAgain([...units.values(), ...boardUnits], false);
  return {
    get evaluation() {
      return evaluation;
    },
    update,
  };

  function update(changes: EvaluationChanges): Evaluation {
    const stale = new Set<Computation>(graph.apply(changes));
    // The unit of a deleted card stays: it finds nothing, and is there again when the deletion is undone.
    for (const id of changes.entities?.keys() ?? []) stale.add(units.get(id) ?? addUnit(id));
    const isOtherBoard = changes.settings !== undefined || changes.today !== undefined;
    if (isOtherBoard) {
      const settings = changes.settings ? parseSettings(changes.settings) : context.settings;
      context = { ...context, settings, today: changes.today ?? context.today };
      for (const unit of [...units.values(), ...boardUnits]) stale.add(unit);
    }
    runAgain(
      [...stale].filter((computation) => computation instanceof Unit),
      isOtherBoard,
    );
    return evaluation;
  }

  function addUnit(id: EntityId): Unit {
    const unit = new Unit(() => checkEntity(graph.get(id), entityRules, context));
    units.set(id, unit);
    return unit;
  }

  function runAgain(stale: readonly Unit[], isOtherBoard: boolean): void {
    const replaced = { findings: new Set<Finding>(), waived: new Set<Finding>() };
    const added = { findings: [] as Finding[], waived: [] as Finding[] };
    for (const unit of stale) {
      const before = { findings: unit.findings, waived: unit.waived };
      graph.track(unit, () => runUnit(unit, context));
      for (const list of ['findings', 'waived'] as const) {
        for (const finding of before[list]) if (!unit[list].includes(finding)) replaced[list].add(finding);
        for (const finding of unit[list]) if (!before[list].includes(finding)) added[list].push(finding);
      }
    }
    const findings = patchFindings(evaluation.findings, replaced.findings, added.findings);
    const waived = patchFindings(evaluation.waived, replaced.waived, added.waived);
    const isSame = findings === evaluation.findings && waived === evaluation.waived && !isOtherBoard;
    if (!isSame) evaluation = { findings, waived, context };
  }
}

/** What the rules say of a board on a day, once: nothing is noted for edits to come. */
export function evaluateOnce(
  board: Board,
  today: CalendarDate,
  rules: readonly Rule[],
  verdicts: MetricVerdicts,
): Evaluation {
  const graph = new BoardGraph(board, false);
  const context: RuleContext = { graph, today, verdicts, settings: parseSettings(board.settings) };
  const entityRules = groupByKind(rules);
  const said = { findings: [] as Finding[], waived: [] as Finding[] };
  for (const { id } of board.entities)
    sortOut(checkEntity(graph.get(id), entityRules, context), context, said);
  for (const rule of rules) {
    const unit = boardUnit(rule, () => context);
    if (unit !== undefined) sortOut(unit.run(), context, said);
  }
  return {
    findings: said.findings.sort(compareFindings),
    waived: said.waived.sort(compareFindings),
    context,
  };
}

function runUnit(unit: Unit, context: RuleContext): void {
  const said = { findings: [] as Finding[], waived: [] as Finding[] };
  sortOut(unit.run(), context, said, [...unit.findings, ...unit.waived]);
  unit.findings = said.findings.length === 0 ? NO_FINDINGS : said.findings;
  unit.waived = said.waived.length === 0 ? NO_FINDINGS : said.waived;
}

/** Tells what is taken on from what stands; a finding known already keeps its object. */
function sortOut(
  hits: readonly RuleHit[],
  context: RuleContext,
  said: { readonly findings: Finding[]; readonly waived: Finding[] },
  known: readonly Finding[] = NO_FINDINGS,
): void {
  for (const { rule, hit } of hits) {
    const fresh = toFinding(rule, hit);
    const finding = known.find((other) => isSameFinding(other, fresh)) ?? fresh;
    (rule.isWaivable && isWaived(rule, finding, context) ? said.waived : said.findings).push(finding);
  }
}

function toFinding(rule: Rule, hit: BoardHit): Finding {
  const refs = hit.refs === undefined ? NO_REFS : [...new Set(hit.refs)].sort(compareIds);
  const finding = { rule: rule.id, entity: hit.entity, severity: hit.severity ?? rule.severity, refs };
  return hit.key === undefined ? finding : { ...finding, key: hit.key };
}

type RulesByKind = ReadonlyMap<EntityType, readonly EntityRule[]>;

/** Rules on the one partnership run on their own, so that an edit runs only those that read what it touched. */
function groupByKind(rules: readonly Rule[]): RulesByKind {
  const byKind = new Map<EntityType, EntityRule[]>();
  for (const rule of rules) {
    if (rule.scope !== 'entity' || rule.looksAt === 'partnership') continue;
    byKind.set(rule.looksAt, [...(byKind.get(rule.looksAt) ?? []), rule]);
  }
  return byKind;
}

function boardUnit(rule: Rule, contextNow: () => RuleContext): Unit | undefined {
  if (rule.scope === 'board') return new Unit(() => checkBoard(rule, contextNow()));
  if (rule.looksAt !== 'partnership') return undefined;
  return new Unit(() => {
    const context = contextNow();
    const found: RuleHit[] = [];
    const partnership = context.graph.get(context.graph.programme?.id);
    if (partnership !== undefined) checkRule(rule, partnership, context, found);
    return found;
  });
}

function checkBoard(rule: BoardRule, context: RuleContext): readonly RuleHit[] {
  if (isOff(rule, context)) return [];
  return rule.check(context).map((hit) => ({ rule, hit }));
}

function checkEntity(
  entity: Entity | undefined,
  rules: RulesByKind,
  context: RuleContext,
): readonly RuleHit[] {
  const found: RuleHit[] = [];
  if (entity === undefined) return found;
  // A loop into one list: this runs some 25 rules on each of thousands of cards.
  for (const rule of rules.get(entity.type) ?? []) checkRule(rule, entity, context, found);
  return found;
}

function checkRule(rule: EntityRule, entity: Entity, context: RuleContext, found: RuleHit[]): void {
  if (isOff(rule, context)) return;
  const answer = rule.check(entity as never, context);
  if (answer === false) return;
  const hits: readonly Hit[] = answer === true ? [{}] : Array.isArray(answer) ? answer : [answer as Hit];
  for (const hit of hits) found.push({ rule, hit: { ...hit, entity: entity.id } });
}

function isOff(rule: Rule, { settings }: RuleContext): boolean {
  return rule.isOffInSmallScale === true && settings.scale === 'small';
}
