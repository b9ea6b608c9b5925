import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'shared/data/examples');
const EXPECTED = join(import.meta.dirname, '../fixtures/scenarios');
const folder = mkdtempSync(join(tmpdir(), 'cap-commun-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rules whose refs the specification states; elsewhere refs only inform. */
const RULES_WITH_REFS = new Set([
  'duplicate-metric',
  'duplicate-split',
  'duplicate-agreement',
  'action-after-deadline',
  'dependency-cycle',
  'smart-attainable',
]);

interface ExpectedFinding {
  readonly rule: string;
  readonly entity: string;
  readonly severity: string;
  readonly key?: string;
  readonly refs: readonly string[];
}

function run(...args: string[]) {
  const child = spawnSync(process.execPath, [join(ROOT, 'server/bin/cap-commun.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { code: child.status, out: child.stdout, err: child.stderr };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const jsonLines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const identity = ({ rule, entity, severity, key, refs }: ExpectedFinding): string =>
  JSON.stringify([rule, entity, severity, key ?? null, RULES_WITH_REFS.has(rule) ? [...refs].sort() : null]);

describe('check', () => {
  for (const name of readdirSync(EXAMPLES).map((entry) => entry.replace('.json', ''))) {
    it(`finds on ${name} exactly what is expected`, () => {
      const expected = JSON.parse(readFileSync(join(EXPECTED, `${name}.expected.json`), 'utf8')).findings;
      const { code, out } = run('check', join(EXAMPLES, `${name}.json`), '--json');
      const found = jsonLines(out) as ExpectedFinding[];
      expect(found.map(identity).sort()).toEqual(expected.map(identity).sort());
      expect(code).toBe(expected.some((finding: ExpectedFinding) => finding.severity === 'error') ? 1 : 0);
    });
  }

  it('prints findings by severity, rule, entity and key, each with its message in the asked language', () => {
    const path = join(EXAMPLES, 'mode-ethique-influence.json');
    const found = jsonLines(run('check', path, '--json', '--lang', 'en').out);
    const order = found.map((finding) => [
      ['error', 'warning', 'info'].indexOf(finding.severity),
      finding.rule,
      finding.entity,
      finding.key ?? '',
    ]);
    expect(order).toEqual(order.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)));
    expect(found.every((finding) => typeof finding.message === 'string' && finding.message !== '')).toBe(
      true,
    );
    expect(found.find((finding) => finding.rule === 'no-shared-vision')?.message).toBe(
      'No shared vision yet.',
    );
  });

  it('exits 0 on a board without errors, and takes the day it is given', () => {
    const board = {
      format: 'kpi-board-neutral',
      version: 1,
      asOf: '2026-01-01',
      entities: [
        {
          id: 'a',
          type: 'action',
          title: 'Publier',
          kind: 'enabling',
          start: '2026-02-01',
          due: '2026-03-01',
        },
      ],
      links: [{ type: 'owns', from: 'p', to: 'a' }],
    };
    const owned = { ...board, entities: [...board.entities, { id: 'p', type: 'person', title: 'Inès' }] };
    const path = file('owned.json', owned);
    expect(run('check', path).code).toBe(0);
    expect(jsonLines(run('check', path, '--json').out).map((finding) => finding.rule)).not.toContain(
      'overdue-action',
    );
    const later = jsonLines(run('check', path, '--json', '--today', '2026-04-01').out);
    expect(later.map((finding) => finding.rule)).toContain('overdue-action');
  });

  it.each([
    ['{"format":', /this is not JSON/],
    [{ format: 'kpi-board-neutral', version: 1, entities: [{ id: 'a' }], links: [] }, /entities\[0\]\.type/],
    [{ format: 'kpi-board-neutral', version: 1, entities: {}, links: [] }, /entities: a list is expected/],
  ])('exits 2 on an unreadable file, with the path of the bad field', (content, message) => {
    const { code, out, err } = run('check', file('bad.json', content), '--json', '--lang', 'en');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('exits 2 without a stack when the file is not there or an option is wrong', () => {
    for (const args of [
      ['check', 'nowhere.json'],
      ['check'],
      ['check', 'x.json', '--today', 'soon'],
      ['check', '--nope'],
      ['check', 'x.json', 'y.json'],
      ['metrics', 'x.csv', 'y.csv'],
    ]) {
      const { code, err } = run(...args);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });

  it('names on standard error what it kept but could not read', () => {
    const path = file('odd.json', {
      format: 'kpi-board-neutral',
      version: 1,
      lang: 'en',
      asOf: '2026-02-30',
      entities: [{ id: 'm', type: 'metric', title: 'Sales', target: '12' }],
      links: [],
    });
    const { err } = run('check', path, '--json');
    expect(err).toContain('entities[0].target: a number is expected');
    expect(err).toContain('asOf: a date YYYY-MM-DD is expected (found: "2026-02-30")');
  });
});

describe('metrics', () => {
  it('judges each row of a CSV, quoted labels and byte order mark included', () => {
    const path = file('labels.csv', '\uFEFFlabel,lang\n"likes, partages",fr\nnouveaux clients,fr\nqwzx,fr\n');
    const { code, out } = run('metrics', path, '--json');
    expect(code).toBe(0);
    const rows = jsonLines(out);
    expect(rows.map((row) => [row.label, row.verdict])).toEqual([
      ['likes, partages', 'vanity'],
      ['nouveaux clients', 'decisive'],
      ['qwzx', 'unknown'],
    ]);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['label', 'verdict', 'reasonCode', 'matched', 'suggestion']);
    }
  });

  it.each([
    ['semicolons, another case and spaces', 'lang; Label \nfr;"vues; likes"\n', ['vues; likes']],
    ['two columns of one name', 'label,label\nventes,likes\n', ['ventes']],
    [
      'one column, with a comma in a label',
      'label\r\nvues, likes\r\n\r\nventes\r\n',
      ['vues, likes', 'ventes'],
    ],
    ['short and empty rows', 'lang,label\nfr\nfr,ventes,more\n', ['', 'ventes']],
  ])('reads %s', (_, csv, labels) => {
    const { code, out, err } = run('metrics', file('odd.csv', csv), '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(jsonLines(out).map((row) => row.label)).toEqual(labels);
  });

  it('says which column it expects', () => {
    const { code, err } = run('metrics', file('other.csv', 'name\nx\n'));
    expect(code).toBe(2);
    expect(err).toContain('a column named "label" is expected');
  });
});

describe('start', () => {
  it('says in one line why it cannot start, and ends', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const noFolder = file('no-folder', '');
    const garbage = join(folder, 'garbage');
    mkdirSync(garbage);
    writeFileSync(join(garbage, 'boards.sqlite'), 'not a database'.repeat(100));
    const cases = [
      { PORT: String(port) },
      { PORT: 'many' },
      { DATA_DIR: noFolder },
      { DATA_DIR: '/dev/null/nowhere' },
      { DATA_DIR: garbage },
      { KEY_FILE: noFolder },
    ];
    for (const env of cases) {
      const child = spawnSync(
        process.execPath,
        [join(ROOT, 'server/bin/cap-commun.mjs'), 'start', '--no-build'],
        {
          encoding: 'utf8',
          env: { ...process.env, PORT: '0', DATA_DIR: join(folder, 'data'), ...env },
          timeout: 15_000,
        },
      );
      const said = child.stderr.trim().split('\n');
      expect([env, child.status, said.length, said[0] !== '', child.stdout]).toEqual([env, 2, 1, true, '']);
    }
    taken.close();
  });
});
