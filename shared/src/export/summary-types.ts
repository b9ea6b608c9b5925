/** One line of a summary, with what hangs under it; typed text stands in it as typed. */
export interface SummaryItem {
  readonly text: string;
  /** An action is a box to tick; a figure that settles an objective has a star. */
  readonly mark?: 'open' | 'done' | 'decisive';
  readonly items?: readonly SummaryItem[];
}

export interface SummarySection {
  readonly title: string;
  /** A sentence that everybody agreed on, or that there is nothing to list. */
  readonly lead?: string;
  readonly items: readonly SummaryItem[];
  readonly sections: readonly SummarySection[];
}

/** A board in words: what is aimed at, who does what, the figures that settle it, what was decided, what is wrong. */
export interface Summary {
  readonly title: string;
  readonly headline: string;
  readonly sections: readonly SummarySection[];
}
