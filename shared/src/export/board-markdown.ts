import type { ExportedBoard } from './exported-board.ts';
import { boardSummary } from './summary.ts';
import type { Summary, SummaryItem, SummarySection } from './summary-types.ts';

/** Characters that would start something in Markdown, or HTML in it. */
const SPECIAL = /[\\`*_{}[\]<>#|~]/g;

const BULLETS: Readonly<Record<NonNullable<SummaryItem['mark']>, string>> = {
  open: '- [ ] ',
  done: '- [x] ',
  decisive: '- ★ ',
};

/** The summary of a board in Markdown, to be pasted in a channel or a document. */
export function boardMarkdown(exported: ExportedBoard): string {
  return summaryMarkdown(boardSummary(exported));
}

/** A summary in Markdown. */
export function summaryMarkdown({ title, headline, sections }: Summary): string {
  const blocks = [
    `# ${plain(title)}`,
    plain(headline),
    ...sections.map((section) => writeSection(section, 2)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Typed text as plain text of one line: it formats nothing and links nowhere by itself. */
export function plain(text: string): string {
  const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
  return (
    line
      .replace(SPECIAL, '\\$&')
      // At the start of a line, these would make a list of it.
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/^([-+])/, '\\$1')
  );
}

function writeSection({ title, lead, items, sections }: SummarySection, level: number): string {
  return [
    `${'#'.repeat(level)} ${plain(title)}`,
    ...(lead ? [`> ${plain(lead)}`] : []),
    ...(items.length > 0 ? [items.flatMap((item) => writeItem(item, '')).join('\n')] : []),
    ...sections.map((section) => writeSection(section, level + 1)),
  ].join('\n\n');
}

function writeItem({ text, mark, items = [] }: SummaryItem, indent: string): string[] {
  const bullet = mark ? BULLETS[mark] : '- ';
  return [`${indent}${bullet}${plain(text)}`, ...items.flatMap((item) => writeItem(item, `${indent}  `))];
}
