import { isEmpty } from '../../core/json.ts';
import { entityRule } from '../rule.ts';
import { doEdits, focusOn } from '../support/fix-makers.ts';
import { contactsOfOthers } from '../support/people.ts';

export const contingencyWithoutContact = entityRule({
  id: 'contingency-without-contact',
  section: 'worst-cases',
  looksAt: 'contingency',
  severity: 'error',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'contacts', en: 'contacts' },
  condition: 'contacts is empty.',
  message: { fr: '« {contingency} » : qui appeler ?', en: '“{contingency}”: who to call?' },
  why: {
    fr: 'Le plan de contingence nomme les personnes à prévenir, avant d’en avoir besoin.',
    en: 'A contingency plan names the people to alert before it needs them.',
  },
  source: 'factors',
  todo: { fr: 'Ajoutez au moins un contact par marque.', en: 'Add at least one contact per brand.' },
  check: (contingency) => isEmpty(contingency.contacts),
  fix: (finding, context) => {
    const contacts = contactsOfOthers(context, []);
    if (contacts.length === 0)
      return focusOn(finding.entity, 'contacts', { fr: 'Noter qui appeler', en: 'Note whom to call' });
    return doEdits(
      { fr: 'Ajouter un contact par marque', en: 'Add one contact per brand' },
      ...contacts.map((id) => ({
        op: 'add' as const,
        id: finding.entity,
        path: ['contacts'] as const,
        value: id,
      })),
    );
  },
});
