import { type CalendarDate, calendarDateIn } from '@cap-commun/shared/core/calendar-date';
import { boardOf } from '@cap-commun/shared/document/board-document';
import { timeZoneOf } from '@cap-commun/shared/domain/board-info';
import type { Finding } from '@cap-commun/shared/domain/finding';
import {
  createLiveEvaluation,
  type Evaluation,
  type LiveEvaluation,
} from '@cap-commun/shared/rules/live-evaluation';
import { NO_VERDICTS } from '@cap-commun/shared/rules/metric-verdicts';
import type { Stage } from '@cap-commun/shared/rules/rule';
import { stageOf } from '@cap-commun/shared/rules/rule';
import { createStore, type ReadableStore } from '../lib/store.ts';
import type { BoardChange, BoardStore } from './board-store.ts';
import { KeyedListeners } from './keyed-listeners.ts';
import type { RuleEngine } from './rule-engine.ts';

const DAY_CHECK_MS = 60_000;
const NONE: readonly Finding[] = [];

export interface FindingsOptions {
  /** The server's clock, so that every screen has the same today. Milliseconds since 1970. */
  readonly now: () => number;
  /** When it is at hand already; else it comes by `use`. */
  readonly engine?: RuleEngine | null;
}

/**
 * The findings of the board as it is now, the same on every screen; an edit runs only the rules it can touch. Until
 * the rules have come there are none, and the graph of the board is there all the same.
 */
export class LiveFindings {
  /** What is shown: the findings of the stage that the board has reached. */
  readonly evaluation: ReadableStore<Evaluation>;
  /** All findings, whatever the stage. */
  readonly complete: ReadableStore<Evaluation>;
  /** Null while the rules are on their way: having no finding says nothing then. */
  readonly engine: ReadableStore<RuleEngine | null>;
  readonly #engine;
  readonly #evaluation;
  readonly #complete;
  #live: LiveEvaluation;
  readonly #board: BoardStore;
  readonly #options: FindingsOptions;
  readonly #listeners = new KeyedListeners();
  readonly #stop: () => void;
  readonly #timer: ReturnType<typeof setInterval>;
  #byCard: ReadonlyMap<string, readonly Finding[]>;
  #today: CalendarDate;
  #stage: Stage;

  constructor(board: BoardStore, options: FindingsOptions) {
    this.#board = board;
    this.#options = options;
    this.#today = this.#readToday();
    this.engine = this.#engine = createStore(options.engine ?? null);
    this.#live = this.#evaluate();
    this.complete = this.#complete = createStore(this.#live.evaluation);
    this.#stage = stageOf(board.info.get());
    this.evaluation = this.#evaluation = createStore(this.#inStage(this.#live.evaluation));
    this.#byCard = groupByCard(this.#evaluation.get().findings, new Map());
    this.#stop = board.subscribeChanges((change) => this.#apply(change));
    this.#timer = setInterval(() => this.#checkDay(), DAY_CHECK_MS);
  }

  /** Evaluates the board by the rules, from now on. */
  use(engine: RuleEngine): void {
    if (this.#engine.get() !== null) return;
    this.#engine.set(engine);
    this.#today = this.#readToday();
    this.#live = this.#evaluate();
    this.#show(this.#live.evaluation);
  }

  /** The findings on one card; the list keeps its identity until it changes. */
  ofCard(id: string): readonly Finding[] {
    return this.#byCard.get(id) ?? NONE;
  }

  subscribeCard(id: string, listener: () => void): () => void {
    return this.#listeners.add(id, listener);
  }

  /** The server's clock, milliseconds since 1970: what depends on it looks the same on every screen. */
  now(): number {
    return this.#options.now();
  }

  today(): CalendarDate {
    return this.#today;
  }

  destroy(): void {
    this.#stop();
    clearInterval(this.#timer);
  }

  #evaluate(): LiveEvaluation {
    const { info, links } = this.#board;
    const board = boardOf({
      info: info.get(),
      cards: this.#board.cards(),
      links: links.get(),
      layout: this.#board.layouts(),
    });
    const engine = this.#engine.get();
    return engine
      ? engine.evaluate(board, this.#today)
      : createLiveEvaluation(board, this.#today, [], NO_VERDICTS);
  }

  #inStage(evaluation: Evaluation): Evaluation {
    const findings =
      this.#engine.get()?.findingsInStage(evaluation.findings, this.#stage) ?? evaluation.findings;
    return findings.length === evaluation.findings.length ? evaluation : { ...evaluation, findings };
  }

  #readToday(): CalendarDate {
    return calendarDateIn(timeZoneOf(this.#board.info.get()), this.#options.now());
  }

  #apply(change: BoardChange): void {
    if (change.cards.size === 0 && change.links.size === 0 && !change.info) return;
    const links = this.#board.links.get();
    this.#today = this.#readToday();
    this.#show(
      this.#live.update({
        entities: new Map([...change.cards].map((id) => [id, this.#board.card(id)?.entity ?? undefined])),
        links: new Map([...change.links].map((key) => [key, links.get(key)?.link])),
        ...(change.info && { settings: this.#board.info.get().settings, today: this.#today }),
      }),
    );
  }

  #checkDay(): void {
    const today = this.#readToday();
    if (today === this.#today) return;
    this.#today = today;
    this.#show(this.#live.update({ today }));
  }

  #show(evaluation: Evaluation): void {
    const stage = stageOf(this.#board.info.get());
    if (evaluation === this.#complete.get() && stage === this.#stage) return;
    this.#stage = stage;
    this.#complete.set(evaluation);
    this.#showInStage(this.#inStage(evaluation));
  }

  #showInStage(evaluation: Evaluation): void {
    const before = this.#byCard;
    this.#byCard = groupByCard(evaluation.findings, before);
    this.#evaluation.set(evaluation);
    for (const id of new Set([...before.keys(), ...this.#byCard.keys()])) {
      if (before.get(id) !== this.#byCard.get(id)) this.#listeners.notify(id);
    }
  }
}

/** Groups by card, keeping the list of a card whose findings are the same objects as before. */
function groupByCard(
  findings: readonly Finding[],
  before: ReadonlyMap<string, readonly Finding[]>,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, readonly Finding[]>(Map.groupBy(findings, (finding) => finding.entity));
  for (const [id, group] of groups) {
    const old = before.get(id);
    if (old && old.length === group.length && old.every((finding, i) => finding === group[i]))
      groups.set(id, old);
  }
  return groups;
}
