import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

describe.each(['sqlite', 'memory'] as const)('two stock clients over the %s store', (store) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ store });
  });
  afterAll(() => server.close());

  it('[RM1] both see what either writes, and the seed once', async () => {
    const board = await server.createBoard({ title: 'Ensemble', partners: ['Alpha', 'Beta'] });
    const a = (await server.join(board, 'partnerA', 'Ana')).open(board.id);
    const b = (await server.join(board, 'partnerB', 'Bob')).open(board.id);
    await Promise.all([a.synced(), b.synced()]);
    a.doc.getMap('cards').set('from-a', 1);
    b.doc.getMap('cards').set('from-b', 2);
    await waitFor(() => b.doc.getMap('cards').get('from-a') === 1, "A's card at B");
    await waitFor(() => a.doc.getMap('cards').get('from-b') === 2, "B's card at A");
    expect(a.doc.getMap('cards').toJSON()).toEqual(b.doc.getMap('cards').toJSON());
    expect([...a.doc.getMap('cards').keys()]).toEqual(expect.arrayContaining(['prog', 'brand-a', 'brand-b']));
    a.close();
    b.close();
  });
});
