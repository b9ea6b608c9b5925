/** Characters that would start something in Markdown, or HTML in it. */
const SPECIAL = /[\\`*_{}[\]<>#|~]/g;

/** Typed text as plain text of one line: it formats nothing and links nowhere by itself. */
export function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // A line of a list that starts with a number and a dot would become another list.
  return line
    .replace(SPECIAL, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');
}

/** Sections with a blank line between them; empty ones are left out. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A heading and its lines; nothing at all when there are no lines. */
export function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${heading}\n\n${lines.join('\n')}`;
}
