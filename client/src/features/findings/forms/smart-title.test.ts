import type { Objective } from '@cap-commun/shared/domain/entities/objective';
import { statesQuantity } from '@cap-commun/shared/rules/support/title-reading';
import { describe, expect, it } from 'vitest';
import { partsOf, titleOfParts } from './smart-title.ts';

const parts = { verb: 'Réaliser', quantity: '120 démos', audience: 'les PME', due: '2026-08-31' } as const;

describe('the title of a specific objective', () => {
  it('says verb, quantity, audience and date in the language of the board', () => {
    expect(titleOfParts(parts, 'fr')).toBe('Réaliser 120 démos pour les PME d’ici au 31 août 2026');
    expect(titleOfParts({ ...parts, verb: 'Hold', quantity: '120 demos', audience: 'SMEs' }, 'en')).toBe(
      'Hold 120 demos for SMEs by 31 August 2026',
    );
  });

  it('leaves out what is not said, and counts no date as a quantity', () => {
    const title = titleOfParts({ ...parts, quantity: ' ', audience: '' }, 'fr');
    expect(title).toBe('Réaliser d’ici au 31 août 2026');
    expect(statesQuantity(title)).toBe(false);
    expect(statesQuantity(titleOfParts(parts, 'fr'))).toBe(true);
  });

  it('starts from what the objective says', () => {
    const objective: Objective = {
      id: 'o-1',
      type: 'objective',
      title: ' Développer la notoriété ',
      segment: 'les 18–25 ans',
      due: '2026-12-18',
    };
    expect(partsOf(objective, 'fr')).toEqual({
      verb: 'Développer',
      quantity: '',
      audience: 'les 18–25 ans',
      due: '2026-12-18',
    });
    expect(partsOf({ ...objective, title: 'Plus de visibilité' }, 'fr').verb).toBe('');
  });
});
