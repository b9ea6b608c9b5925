import { applyEdits } from '@cap-commun/shared/document/edits';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import * as Y from 'yjs';
import { syncFrame } from '../support/raw-peer.ts';
import { expect, test } from './support/fixtures.ts';
import { expectSameBoard } from './support/same-board.ts';

declare global {
  interface Window {
    /** The sockets that the page has opened; kept by `keepSockets`. */
    openSockets?: WebSocket[];
  }
}

test('a viewer sees everything live and has nothing to edit with', async ({ createBoard, join }) => {
  const api = await createBoard();
  const [ines, viewer] = await Promise.all([
    join(api.links.partnerA, 'Inès'),
    join(api.links.viewer, 'Vera'),
  ]);
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await viewer.sees(id);
  await ines.retitle(id, 'Réaliser 150 démos');
  await expect(viewer.title(id)).toHaveText('Réaliser 150 démos');

  await expect(viewer.savedState).toHaveText('Lecture seule');
  const tools = viewer.page.getByRole('toolbar', { name: 'Outils' });
  await expect(tools.getByRole('button', { name: 'Choisir', exact: true })).toBeVisible();
  await expect(tools.getByRole('button', { name: 'Objectif' })).toHaveCount(0);
  await viewer.card(id).dblclick();
  await expect(viewer.titleBox).toHaveCount(0);
  await viewer.press('Delete');
  await viewer.press('o');
  await viewer.hold(id, 120, 80);
  await viewer.page.mouse.up();
  await expect(viewer.titleBox).toHaveCount(0);
  await expect(viewer.findings.panel.getByText('C’est voulu, parce que…')).toHaveCount(0);
  await expectSameBoard([ines, viewer], api);
});

test('what a viewer’s page writes to its socket by force is refused', async ({ createBoard, join }) => {
  const api = await createBoard();
  const [ines, viewer] = await Promise.all([
    join(api.links.partnerA, 'Inès'),
    join(api.links.viewer, 'Vera', { initScript: keepSockets }),
  ]);
  const forged = new Y.Doc();
  applyEdits(forged, [{ op: 'create', entity: { id: 'o-forged', type: 'objective', title: 'Forgé' } }], null);
  const frame = [...syncFrame(SYNC.update, Y.encodeStateAsUpdate(forged))];
  await viewer.page.evaluate((bytes) => {
    const socket = window.openSockets?.find(({ readyState }) => readyState === WebSocket.OPEN);
    if (!socket) throw new Error('no open socket');
    socket.send(Uint8Array.from(bytes));
  }, frame);

  // What comes after the forged frame shows that it has been looked at.
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await viewer.sees(id);
  const { entities } = await api.file();
  expect(entities.map((entity) => entity.id)).not.toContain('o-forged');
  await expectSameBoard([ines, viewer], api);
});

test('a link that was revoked opens a page that says so', async ({ createBoard, join, open, guard }) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const viewer = await join(api.links.viewer, 'Vera');
  await api.revoke('viewer');
  await expect(
    viewer.page.getByRole('heading', { name: 'Vous n’êtes plus sur ce tableau' }),
    'who came by it leaves at once',
  ).toBeVisible();
  const page = await open(api.links.viewer);
  await expect(page.getByRole('heading', { name: 'Ce lien n’ouvre plus de tableau' })).toBeVisible();
  await page.getByRole('link', { name: 'Aller à l’accueil' }).click();
  await expect(page.getByRole('button', { name: 'Créer le tableau' })).toBeVisible();
});

test('the facilitator removes one person: their page says so, their cards stay, the others go on', async ({
  createBoard,
  join,
  guard,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const [sarah, marc, ines] = await Promise.all([
    join(api.links.facilitator, 'Sarah'),
    join(api.links.partnerA, 'Marc'),
    join(api.links.partnerA, 'Inès'),
  ]);
  const id = await marc.create('Objectif', 'Réaliser 120 démos');
  await sarah.sees(id);
  await sarah.page.getByRole('button', { name: 'Partager' }).click();
  const people = sarah.page.getByRole('region', { name: 'Sur le tableau' });
  await people.getByRole('button', { name: 'Retirer Marc' }).click();
  await people.getByRole('button', { name: 'Retirer', exact: true }).click();
  await expect(marc.page.getByRole('heading', { name: 'Vous n’êtes plus sur ce tableau' })).toBeVisible();
  await expect(people.getByText('Marc')).toHaveCount(0);
  await expect(people.getByText('Inès')).toBeVisible();
  await ines.retitle(id, 'Réaliser 150 démos');
  await expect(sarah.title(id)).toHaveText('Réaliser 150 démos');
  await marc.page.reload();
  await expect(marc.page.getByRole('heading', { name: 'Ce tableau ne s’ouvre pas d’ici' })).toBeVisible();
});

test('the facilitator finds the four links, and one of them lets a guest in', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  const sarah = await join(api.links.facilitator, 'Sarah');
  await sarah.page.getByRole('button', { name: 'Partager' }).click();
  const dialog = sarah.page.getByRole('dialog', { name: 'Partager le tableau' });
  for (const name of ['Animation', 'Marque A', 'Marque B', 'Lecture']) {
    // The people below the links have roles of the same names.
    await expect(dialog.getByText(name, { exact: true }).first()).toBeVisible();
  }
  await expect(dialog.getByRole('button', { name: /^Copier/ })).toHaveCount(4);
  await sarah.press('Escape');
  await expect(dialog).toBeHidden();
  await join(api.links.partnerB, 'Tom');
  await expect(sarah.page.getByRole('button', { name: '2 personnes sur le tableau' })).toBeVisible();
});

function keepSockets(): void {
  const Native = window.WebSocket;
  const kept: WebSocket[] = [];
  window.openSockets = kept;
  window.WebSocket = class extends Native {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols);
      kept.push(this);
    }
  };
}
