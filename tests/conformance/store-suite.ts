import {
  type BoardStore,
  DamagedBoard,
  type Snapshot,
  type StoredLink,
  type StoredMembership,
  type StoredVersion,
} from '@cap-commun/server/storage/board-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

const links: readonly StoredLink[] = (['facilitator', 'partnerA', 'partnerB', 'viewer'] as const).map(
  (name) => ({
    id: `link-${name}`,
    board: 'b1',
    name,
    generation: 1,
    isRevoked: false,
  }),
);

const membership = (over: Partial<StoredMembership> = {}): StoredMembership => ({
  id: 'm1',
  session: 's1',
  board: 'b1',
  link: 'link-partnerA',
  role: 'editor',
  slot: 'A',
  partner: 'brand-a',
  person: 'p-1',
  name: 'Ana',
  createdAt: 10,
  ended: null,
  ...over,
});

/** What every store promises, run over each of them. */
export function describeStore(name: string, open: () => Promise<BoardStore>): void {
  describe(`${name} store`, () => {
    let store: BoardStore;
    beforeEach(async () => {
      store = await open();
      const first = { board: 'b1', seq: 1, update: bytes(1), owners: [{ client: 1, membership: 'server' }] };
      await store.createBoard({ id: 'b1', createdAt: 5 }, links, first);
    });
    afterEach(() => store.close());

    it('[ST1] gives back the updates of a board in order, with their owners', async () => {
      await store.commit([
        { board: 'b1', seq: 2, update: bytes(2, 3), owners: [{ client: 7, membership: 'm1' }] },
      ]);
      await store.commit([{ board: 'b1', seq: 3, update: bytes(), owners: [] }]);
      expect(plain(await store.loadDocument('b1'))).toEqual({
        seq: 3,
        updates: [[1], [2, 3], []],
        logLength: 3,
        owners: [
          { client: 1, membership: 'server' },
          { client: 7, membership: 'm1' },
        ],
      });
    });

    it('[ST2] writes a batch whole or not at all', async () => {
      const good = { board: 'b1', seq: 2, update: bytes(2), owners: [] };
      const ofNoBoard = { board: 'nowhere', seq: 1, update: bytes(9), owners: [] };
      await expect(store.commit([good, ofNoBoard])).rejects.toThrow();
      expect((await store.loadDocument('b1'))?.seq).toBe(1);
    });

    it('[ST3] refuses a second update under one number, and a second owner of one client', async () => {
      await expect(store.commit([{ board: 'b1', seq: 1, update: bytes(9), owners: [] }])).rejects.toThrow();
      const stolen = { board: 'b1', seq: 2, update: bytes(9), owners: [{ client: 1, membership: 'm9' }] };
      await expect(store.commit([stolen])).rejects.toThrow();
      expect(plain(await store.loadDocument('b1'))?.updates).toEqual([[1]]);
    });

    it('[ST4] says that an unknown board does not exist, and never that it is empty', async () => {
      expect(await store.loadDocument('nowhere')).toBeUndefined();
      expect(await store.findBoard('nowhere')).toBeUndefined();
    });

    it('[ST5] rejects a board whose log has a hole', async () => {
      await store.commit([{ board: 'b1', seq: 3, update: bytes(3), owners: [] }]);
      await expect(store.loadDocument('b1')).rejects.toThrow(DamagedBoard);
    });

    it('[ST6] puts a snapshot in the place of what it stands for, and keeps what came after', async () => {
      await store.commit([{ board: 'b1', seq: 2, update: bytes(2), owners: [] }]);
      await store.commit([{ board: 'b1', seq: 3, update: bytes(3), owners: [] }]);
      await compacted(store, { board: 'b1', seq: 2, update: bytes(12), sectionTable: bytes(7) });
      const stored = plain(await store.loadDocument('b1'));
      expect(stored).toMatchObject({ seq: 3, updates: [[12], [3]], logLength: 1 });
      expect([...(stored?.sectionTable ?? [])]).toEqual([7]);
      await store.commit([{ board: 'b1', seq: 4, update: bytes(4), owners: [] }]);
      await compacted(store, { board: 'b1', seq: 4, update: bytes(14) });
      await compacted(store, { board: 'b1', seq: 3, update: bytes(13) });
      const newest = plain(await store.loadDocument('b1'));
      expect(newest).toMatchObject({ seq: 4, updates: [[14]], logLength: 0 });
      expect(newest).not.toHaveProperty('sectionTable');
    });

    it('[ST18] loads nothing from a snapshot that was not yet found whole, and loses nothing by it', async () => {
      await store.commit([{ board: 'b1', seq: 2, update: bytes(2), owners: [] }]);
      await store.saveSnapshot({ board: 'b1', seq: 2, update: bytes(12) });
      expect(plain(await store.loadDocument('b1'))).toMatchObject({ seq: 2, updates: [[1], [2]] });
      expect([...((await store.readSnapshot('b1', 2)) ?? [])]).toEqual([12]);
      expect(await store.readSnapshot('b1', 9)).toBeUndefined();
      await store.retireBefore('b1', 9);
      expect(plain(await store.loadDocument('b1'))).toMatchObject({ seq: 2, updates: [[1], [2]] });
      await store.retireBefore('b1', 2);
      expect(plain(await store.loadDocument('b1'))).toMatchObject({ seq: 2, updates: [[12]], logLength: 0 });
    });

    it('[ST7] deletes all of a board, and keeps of its memberships only that they ended', async () => {
      await store.saveSession({ hash: 's1', createdAt: 1, expiresAt: 100 });
      await store.saveMembership(membership());
      await store.deleteBoard('b1');
      expect(await store.loadDocument('b1')).toBeUndefined();
      expect(await store.listBoards()).toEqual([]);
      expect(await store.linksOf('b1')).toEqual([]);
      expect(await store.findLink('link-viewer')).toBeUndefined();
      expect(await store.membershipsOf('s1')).toEqual([
        membership({ ended: 'deleted', name: '', person: null }),
      ]);
    });

    it('[ST8] keeps sessions, and prolongs one by saving it again', async () => {
      await store.saveSession({ hash: 's1', createdAt: 1, expiresAt: 100 });
      await store.saveSession({ hash: 's1', createdAt: 1, expiresAt: 200 });
      expect(await store.findSession('s1')).toEqual({ hash: 's1', createdAt: 1, expiresAt: 200 });
      expect(await store.findSession('s2')).toBeUndefined();
    });

    it('[ST17] forgets sessions that have ended, with their memberships', async () => {
      await store.saveSession({ hash: 's1', createdAt: 1, expiresAt: 100 });
      await store.saveSession({ hash: 's2', createdAt: 1, expiresAt: 101 });
      await store.saveMembership(membership());
      await store.saveMembership(membership({ id: 'm2', session: 's2' }));
      await store.deleteExpiredSessions(100);
      expect(await store.findSession('s1')).toBeUndefined();
      expect(await store.membershipsOf('s1')).toEqual([]);
      expect(await store.membershipsOf('s2')).toHaveLength(1);
    });

    it('[ST9] gives the memberships of a session, oldest first, and of no other', async () => {
      await store.saveSession({ hash: 's1', createdAt: 1, expiresAt: 100 });
      await store.saveSession({ hash: 's2', createdAt: 1, expiresAt: 100 });
      const later = membership({
        id: 'm0',
        createdAt: 20,
        role: 'viewer',
        slot: null,
        partner: null,
        person: null,
      });
      await store.saveMembership(later);
      await store.saveMembership(membership());
      await store.saveMembership(membership({ id: 'm3', session: 's2' }));
      expect(await store.membershipsOf('s1')).toEqual([membership(), later]);
    });

    it('[ST10] ends the memberships of a link once, and says which', async () => {
      await store.saveSession({ hash: 's1', createdAt: 1, expiresAt: 100 });
      await store.saveMembership(membership());
      await store.saveMembership(membership({ id: 'm2', link: 'link-viewer' }));
      expect(await store.endMembershipsOf('link-partnerA', 'revoked')).toEqual(['m1']);
      expect(await store.endMembershipsOf('link-partnerA', 'revoked')).toEqual([]);
      const ended = (await store.membershipsOf('s1')).map(({ id, ended }) => [id, ended]);
      expect(ended).toEqual([
        ['m1', 'revoked'],
        ['m2', null],
      ]);
    });

    it('[ST23] keeps versions, newest first, and forgets the old ones that nobody named', async () => {
      const version = (id: string, over: Partial<StoredVersion>): StoredVersion => ({
        id,
        board: 'b1',
        seq: 1,
        createdAt: 10,
        kind: 'automatic',
        name: '',
        restoredAt: null,
        author: null,
        people: ['p-1', 'p-2'],
        changes: 3,
        content: bytes(1, 2),
        ...over,
      });
      const named = version('v1', { kind: 'named', name: 'Lancement', author: 'p-1' });
      const before = version('v2', { createdAt: 20, kind: 'before-restore', restoredAt: 10 });
      const late = version('v3', { createdAt: 30, content: bytes(9) });
      for (const each of [late, named, before]) await store.saveVersion(each);
      const ids = async () => (await store.listVersions('b1')).map(({ id }) => id);
      expect(await ids()).toEqual(['v3', 'v2', 'v1']);
      const { content: _content, ...summary } = before;
      expect((await store.listVersions('b1'))[1]).toEqual(summary);
      expect([...((await store.findVersion('b1', 'v3'))?.content ?? [])]).toEqual([9]);
      expect((await store.newestVersion('b1'))?.id).toBe('v3');
      expect(await store.findVersion('b2', 'v3')).toBeUndefined();
      await store.deleteVersionsBefore(30);
      expect(await ids()).toEqual(['v3', 'v1']);
      await store.deleteBoard('b1');
      expect(await ids()).toEqual([]);
    });

    it('[ST30] gives who is on a board, and ends one of them alone', async () => {
      await store.saveSession({ hash: 's1', createdAt: 1, expiresAt: 100 });
      const later = membership({ id: 'm0', createdAt: 20 });
      for (const each of [later, membership(), membership({ id: 'm4', ended: 'left' })]) {
        await store.saveMembership(each);
      }
      await store.saveMembership(membership({ id: 'm5', board: 'b9' }));
      expect(await store.membershipsOn('b1')).toEqual([membership(), later]);
      expect(await store.endMembership('b1', 'm1', 'revoked')).toBe(true);
      expect(await store.endMembership('b1', 'm1', 'revoked')).toBe(false);
      expect(await store.endMembership('b1', 'm5', 'revoked')).toBe(false);
      expect(await store.endMembership('b1', 'nobody', 'revoked')).toBe(false);
      expect(await store.membershipsOn('b1')).toEqual([later]);
      expect(await store.membershipsOn('b9')).toHaveLength(1);
    });

    it('[ST11] keeps links, replaced and revoked', async () => {
      await store.saveLink({ ...links[1]!, generation: 2, isRevoked: true });
      expect(await store.findLink('link-partnerA')).toEqual({ ...links[1], generation: 2, isRevoked: true });
      expect((await store.linksOf('b1')).map(({ name }) => name)).toEqual([
        'facilitator',
        'partnerA',
        'partnerB',
        'viewer',
      ]);
    });

    it('[ST12] moves the people of a slot to another partner', async () => {
      await store.saveSession({ hash: 's1', createdAt: 1, expiresAt: 100 });
      await store.saveMembership(membership());
      await store.setPartner('b1', 'A', 'acme');
      await store.setPartner('b1', 'B', 'other');
      expect(await store.membershipsOf('s1')).toEqual([membership({ partner: 'acme' })]);
    });

    it('[ST40] keeps sessions, newest first, and of all boards those with something left to be done', async () => {
      const session = (id: string, createdAt: number, isOpen: boolean) => {
        return { id, board: 'b1', createdAt, isOpen, record: { steps: [id] } };
      };
      const [first, second] = [session('s1', 10, true), session('s2', 20, false)];
      for (const each of [second, first]) await store.saveWorkshop(each, []);
      expect(await store.workshopsOf('b1')).toEqual([second, first]);
      expect(await store.newestWorkshop('b1')).toEqual(second);
      expect(await store.openWorkshops()).toEqual([first]);
      await store.saveWorkshop({ ...first, isOpen: false, record: 'changed' }, []);
      expect(await store.openWorkshops()).toEqual([]);
      expect((await store.workshopsOf('b1'))[1]?.record).toBe('changed');
      await store.deleteWorkshop('b2', 's2');
      await store.deleteWorkshop('b1', 's2');
      expect((await store.newestWorkshop('b1'))?.id).toBe('s1');
      expect(await store.newestWorkshop('b2')).toBeUndefined();
      await expect(store.saveWorkshop({ ...first, id: 's9', board: 'b2' }, [])).rejects.toThrow();
      await store.deleteBoard('b1');
      expect(await store.workshopsOf('b1')).toEqual([]);
    });

    it('[ST40] keeps private notes as documents that are no boards, and ends them with their round', async () => {
      const notes = (id: string, round: string, person: string) => {
        return { id, board: 'b1', round, person, owner: `m-${person}` };
      };
      const first = (board: string) => {
        return { board, seq: 1, update: bytes(7), owners: [{ client: 1, membership: 'server' }] };
      };
      const [one, two, pad] = [
        notes('b1/notes/1', 'r1', 'p1'),
        notes('b1/notes/2', 'r1', 'p2'),
        notes('b1/notes/3', '', 'p1'),
      ];
      for (const each of [two, one, pad]) await store.createNotes(each, 5, first(each.id));
      await store.commit([{ board: one.id, seq: 2, update: bytes(8), owners: [] }]);
      expect(plain(await store.loadDocument(one.id))).toMatchObject({ seq: 2, updates: [[7], [8]] });
      expect(await store.notesIn('b1', 'r1')).toEqual([one, two]);
      expect(await store.notesIn('b2', 'r1')).toEqual([]);
      expect((await store.listBoards()).map(({ id }) => id)).toEqual(['b1']);
      await expect(store.createNotes(one, 5, first(one.id))).rejects.toThrow();
      await expect(store.createNotes({ ...one, id: 'x', board: 'b2' }, 5, first('x'))).rejects.toThrow();

      const session = { id: 's1', board: 'b1', createdAt: 1, isOpen: true, record: null };
      await expect(store.saveWorkshop({ ...session, board: 'b2' }, ['r1'])).rejects.toThrow();
      expect(await store.notesIn('b1', 'r1')).toHaveLength(2);
      await store.saveWorkshop(session, ['r1']);
      expect(await store.notesIn('b1', 'r1')).toEqual([]);
      expect(await store.loadDocument(one.id)).toBeUndefined();
      expect(await store.notesIn('b1', '')).toEqual([pad]);
      await store.deleteBoard('b1');
      expect(await store.loadDocument(pad.id)).toBeUndefined();
      expect(await store.notesIn('b1', '')).toEqual([]);
    });

    it('[ST40] keeps which devices write for a person', async () => {
      const device = (id: string, owner: string, since: number) => {
        return { id, board: 'b1', person: 'p1', owner, since };
      };
      const [first, second] = [device('m2', 'm2', 1), device('m1', 'm2', 2)];
      for (const each of [second, first]) await store.saveNoteDevice(each);
      expect(await store.noteDevice('b1', 'm1')).toEqual(second);
      expect(await store.noteDevice('b2', 'm2')).toBeUndefined();
      expect(await store.noteDevicesOf('b1', 'p1')).toEqual([first, second]);
      await store.saveNoteDevice(device('m1', 'm1', 2));
      expect((await store.noteDevice('b1', 'm1'))?.owner).toBe('m1');
      await store.deleteBoard('b1');
      expect(await store.noteDevicesOf('b1', 'p1')).toEqual([]);
    });

    it('[SG10] keeps one signature of a subject by a person, and none of a deleted board', async () => {
      const signature = (subject: string, person: string, at: number) =>
        ({ board: 'b1', subject, person, record: { at, content: { shares: { 'brand-a': 60 } } } }) as const;
      await store.saveSignature(signature('split|s1', 'p-2', 1));
      await store.saveSignature(signature('gate', 'p-1', 2));
      await store.saveSignature(signature('split|s1', 'p-2', 3));
      await store.saveSignature(signature('waiver|a1|late-start|x|y', 'p-1', 4));
      expect(await store.signaturesOf('b1')).toEqual([
        signature('gate', 'p-1', 2),
        signature('waiver|a1|late-start|x|y', 'p-1', 4),
        signature('split|s1', 'p-2', 3),
      ]);
      await store.deleteSignature('b1', 'gate', 'p-1');
      await store.deleteSignature('b1', 'gate', 'p-2');
      expect(await store.signaturesOf('b1')).toHaveLength(2);
      expect(await store.signaturesOf('b2')).toEqual([]);
      await expect(store.saveSignature({ ...signature('gate', 'p-1', 5), board: 'b2' })).rejects.toThrow();
      await store.deleteBoard('b1');
      expect(await store.signaturesOf('b1')).toEqual([]);
    });

    it('[CM9] keeps threads by their last change, also those that are gone, and none of a deleted board', async () => {
      const thread = (id: string, revision: number, record: unknown) =>
        ({ board: 'b1', thread: id, revision, record }) as const;
      await store.saveThread(thread('t1', 10, { text: 'é' }));
      await store.saveThread(thread('t2', 11, { text: 'b' }));
      await store.saveThread(thread('t1', 12, { text: 'éé' }));
      await store.saveThread(thread('t3', 13, null));
      await store.saveThread(thread('t4', 14, null));
      expect(await store.threadsAfter('b1', 11, 10)).toEqual([
        thread('t1', 12, { text: 'éé' }),
        thread('t3', 13, null),
        thread('t4', 14, null),
      ]);
      expect(await store.threadsAfter('b1', 0, 1)).toEqual([thread('t2', 11, { text: 'b' })]);
      expect((await store.newestThreads('b1', 2)).map(({ revision }) => revision)).toEqual([14, 13]);
      expect(await store.findThread('b1', 't2')).toEqual(thread('t2', 11, { text: 'b' }));
      expect(await store.findThread('b2', 't2')).toBeUndefined();
      expect(await store.threadTotals('b1')).toEqual({ count: 2, bytes: 15 + 12, revision: 14 });
      expect(await store.threadTotals('b2')).toEqual({ count: 0, bytes: 0, revision: 0 });
      await store.forgetGoneThreads('b1', 1);
      expect((await store.threadsAfter('b1', 0, 10)).map((each) => each.thread)).toEqual(['t2', 't1', 't4']);
      await store.saveReadMarks({ board: 'b1', person: 'p-1', record: { t1: 1 } });
      await store.saveReadMarks({ board: 'b1', person: 'p-1', record: { t1: 2 } });
      expect(await store.readMarksOf('b1', 'p-1')).toEqual({ t1: 2 });
      expect(await store.readMarksOf('b1', 'p-2')).toBeUndefined();
      await expect(store.saveThread({ ...thread('t9', 99, {}), board: 'b9' })).rejects.toThrow();
      await expect(store.saveReadMarks({ board: 'b9', person: 'p', record: {} })).rejects.toThrow();
      await store.deleteBoard('b1');
      expect(await store.threadsAfter('b1', 0, 10)).toEqual([]);
      expect(await store.readMarksOf('b1', 'p-1')).toBeUndefined();
    });
  });
}

async function compacted(store: BoardStore, snapshot: Snapshot): Promise<void> {
  await store.saveSnapshot(snapshot);
  await store.retireBefore(snapshot.board, snapshot.seq);
}

/** Bytes as plain lists: a store may give them in any kind of byte array. */
function plain(stored: Awaited<ReturnType<BoardStore['loadDocument']>>) {
  return stored && { ...stored, updates: stored.updates.map((update) => [...update]) };
}
