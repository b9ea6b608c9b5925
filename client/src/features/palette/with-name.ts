import type { NamedPerson } from './quick-add.ts';

/** A line whose unfinished `@` now names somebody; without one, the name comes at its end. */
export function withName(line: string, { name }: NamedPerson): string {
  const first = /^[^\s,]+/u.exec(name)?.[0] ?? name;
  const open = /@\S*(?=\s*$)/u;
  return open.test(line) ? `${line.replace(open, `@${first}`).trimEnd()} ` : `${line.trimEnd()} @${first} `;
}
