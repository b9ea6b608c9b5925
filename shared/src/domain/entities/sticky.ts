import { defineEntity, type EntityOf, personRef } from '../entity.ts';
import { number, refSet, word } from '../field.ts';

/** A free idea. */
export const sticky = defineEntity({
  type: 'sticky',
  version: 1,
  family: 'idea',
  label: { fr: 'Note', en: 'Sticky note' },
  plural: { fr: 'Notes', en: 'Sticky notes' },
  placeholder: { fr: 'Une idée', en: 'An idea' },
  idPrefix: 'n',
  size: { width: 168, height: 168 },
  fields: {
    zone: word({ fr: 'Zone', en: 'Zone' }),
    votes: number({ fr: 'Votes', en: 'Votes' }, { min: 0 }),
    voters: refSet({ fr: 'Ont voté', en: 'Voted by' }, ['person'], { hidden: true }),
    author: personRef({ fr: 'Auteur', en: 'Author' }),
  },
});
export type Sticky = EntityOf<typeof sticky>;

/**
 * How many votes a note has: those that were counted elsewhere (`votes`, as board files have it), and one for each
 * person who votes for it here. Each voter is a key of their own, so two who vote at once both count.
 */
export function votesOf({ votes = 0, voters = [] }: Pick<Sticky, 'votes' | 'voters'>): number {
  return votes + voters.length;
}
