import { card } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { unlink } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { isOddMix, rolesByPerson, strongestFirst } from './roles.ts';

export const raciDuplicateRole = entityRule({
  id: 'raci-duplicate-role',
  section: 'raci',
  looksAt: 'action',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  condition: 'a person holds ≥ 2 different roles on a, and they are not exactly {A,R}; key = person.',
  message: {
    fr: '{person} a plusieurs rôles sur « {action} ».',
    en: '{person} holds several roles on “{action}”.',
  },
  why: {
    fr: 'Consulter qui réalise déjà n’apprend rien à personne.',
    en: 'Consulting somebody who already does the work teaches nobody anything.',
  },
  source: 'factors',
  todo: { fr: 'Gardez son rôle le plus fort.', en: 'Keep the strongest role.' },
  check: (action, { graph }) =>
    [...rolesByPerson(graph, action.id)].flatMap(([person, roles]) =>
      isOddMix(roles) ? [{ key: person, refs: [person] }] : [],
    ),
  values: (finding) => ({ person: card(finding.key ?? '') }),
  fix: (finding, { graph }) => {
    const roles = rolesByPerson(graph, finding.entity).get(finding.key ?? '') ?? [];
    const [strongest, ...others] = strongestFirst(roles);
    if (strongest === undefined) return null;
    return doEdits(
      { fr: `Garder le rôle ${strongest}`, en: `Keep role ${strongest}` },
      ...others.map((role) => unlink('raci', finding.key ?? '', finding.entity, role)),
    );
  },
});
