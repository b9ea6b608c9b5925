import { describe, expect, it } from 'vitest';
import { readLine } from './quick-add.ts';
import { withName } from './with-name.ts';

const PEOPLE = [
  { id: 'p-1', name: 'Tom, Ditec IT' },
  { id: 'p-2', name: 'Thérèse Tomas' },
  { id: 'p-3', name: 'Inès' },
];
const TODAY = '2026-02-20';
const read = (line: string) => readLine(line, PEOPLE, TODAY);

describe('a typed line', () => {
  it('says the kind, the title, the owner and the day', () => {
    expect(read('a Publier la fiche @tom 27/02')).toMatchObject({
      type: 'action',
      title: 'Publier la fiche',
      person: 'p-1',
      day: '2026-02-27',
    });
  });

  it('takes its words in any order, and names without their accents', () => {
    expect(read('  A @ther 3/4/2027 Relancer  les inscrits')).toMatchObject({
      type: 'action',
      title: 'Relancer les inscrits',
      person: 'p-2',
      day: '2027-04-03',
    });
  });

  it('reads a day that is over as the next one of that name', () => {
    expect(read('a Envoyer 19/02').day).toBe('2027-02-19');
  });

  it('keeps in the title what is no day and no letter of a kind', () => {
    expect(read('Réunir 3-4 clients, version 1.5, 31/02 compris')).toMatchObject({
      type: null,
      title: 'Réunir 3-4 clients, version 1.5, 31/02 compris',
      day: null,
    });
    expect(read('actions')).toMatchObject({ type: null, title: 'actions' });
  });

  it('says what is asked by an @ that names nobody, and keeps it out of the title', () => {
    expect(read('a Publier @')).toMatchObject({ title: 'Publier', person: null, asked: '' });
    expect(read('a Publier @zoé')).toMatchObject({ title: 'Publier', person: null, asked: 'zoe' });
    expect(read('a Écrire à tom@ditec.fr').title).toBe('Écrire à tom@ditec.fr');
  });

  it('says where its owner and its day stand', () => {
    const line = 'a Publier @tom 27/02';
    const marked = read(line).marks.map(({ kind, start, end }) => [kind, line.slice(start, end)]);
    expect(marked).toEqual([
      ['person', '@tom'],
      ['day', '27/02'],
    ]);
  });

  it('is completed by a name that is chosen', () => {
    const tom = { id: 'p-1', name: 'Tom, Ditec IT' };
    expect(withName('a Publier @t', tom)).toBe('a Publier @Tom ');
    expect(withName('a Publier', tom)).toBe('a Publier @Tom ');
    expect(read(withName('a Publier @t', tom))).toMatchObject({ person: 'p-1', title: 'Publier' });
  });
});
