import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '..');
const sheets = globSync('**/*.css', { cwd: SOURCE });

describe('style sheets', () => {
  // Browsers then style everything under an element anew whenever its style changes: the whole map with each step of a pan.
  it('choose nothing by the style attribute', () => {
    expect(sheets.length).toBeGreaterThan(50);
    expect(sheets.filter((file) => /\[\s*style\b/.test(readFileSync(join(SOURCE, file), 'utf8')))).toEqual(
      [],
    );
  });
});
