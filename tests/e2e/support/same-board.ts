import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import { definitionOf, isEntityType } from '@cap-commun/shared/domain/registry';
import type { Point } from '@cap-commun/shared/protocol/presence';
import { findingsInStage } from '@cap-commun/shared/rules/display';
import { STAGES } from '@cap-commun/shared/rules/rule';
import type { BoardApi } from './board-api.ts';
import type { BoardPage, ShownMap } from './board-page.ts';
import { withPlainSpaces } from './findings-page.ts';
import { expect } from './fixtures.ts';

/** Types of link that the map always draws; others are stripes, avatars, or hidden at rest. */
const DRAWN: ReadonlySet<string> = new Set([
  'contributes',
  'measures',
  'depends',
  'threatens',
  'mitigates',
  'relates',
]);

/** Every map shows what the server has: the same cards with the same titles at the same places, the same lines. */
export async function expectSameBoard(people: readonly BoardPage[], api: BoardApi): Promise<void> {
  await Promise.all(
    people.map(async (person) => {
      await person.isSaved();
      await person.fitAll();
    }),
  );
  const map = await mapOf(api);
  const message = (person: BoardPage) => `${person.name} sees what the server has`;
  await Promise.all(
    people.map((person) => expect.poll(() => person.shownMap(), { message: message(person) }).toEqual(map)),
  );
}

/** Every list of findings says what the server says of the stage that the board has come to. */
export async function expectSameFindings(people: readonly BoardPage[], api: BoardApi): Promise<void> {
  const [{ findings: all }, { stage }] = await Promise.all([api.findings(), api.file()]);
  const findings = findingsInStage(all, STAGES.find((known) => known === stage) ?? 'launch');
  const sentences = findings.map(({ message }) => withPlainSpaces(message)).sort();
  await Promise.all(
    people.map(async ({ name, findings: list }) => {
      await list.open();
      await expect(list.tab).toContainText(String(findings.length));
      expect(await list.sentences(), `${name} reads the server's findings`).toEqual(sentences);
    }),
  );
}

async function mapOf(api: BoardApi): Promise<ShownMap> {
  const { entities, links, layout = {} }: BoardFile = await api.file();
  const titles = new Map(
    entities.map(({ id, title, type }) => [id, String(title ?? '').trim() || kindName(type)]),
  );
  // Where a card lies in its frame, and the frame on the map.
  const placeOf = (id: string): Point => {
    const { x = 0, y = 0, parent } = layout[id] ?? {};
    const at = parent === undefined ? { x: 0, y: 0 } : placeOf(parent);
    return { x: at.x + x, y: at.y + y };
  };
  return {
    cards: Object.fromEntries(
      Object.keys(layout).map((id) => [id, { title: String(titles.get(id) ?? ''), ...placeOf(id) }]),
    ),
    links: links
      .filter(({ type }) => DRAWN.has(type))
      .map(({ type, from, to }) => `${type}|${from}|${to}`)
      .sort(),
  };
}

/** What a card without a title is called. */
function kindName(type: string): string {
  return isEntityType(type) ? definitionOf(type).label.fr : type;
}
