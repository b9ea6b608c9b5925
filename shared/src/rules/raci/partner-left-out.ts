import { partnersAmong } from '../../graph/ownership.ts';
import { isOpen } from '../../graph/schedule.ts';
import { card } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { contactOf } from '../support/people.ts';
import { giveRoleFix } from './roles.ts';

export const partnerLeftOut = entityRule({
  id: 'partner-left-out',
  section: 'raci',
  looksAt: 'action',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  condition:
    'a is an open action, kind ≠ enabling; ≥ 1 raci link, board has ≥ 2 partners, and some partner has no person in any role (an owns link does not count); key = partner.',
  message: { fr: '{partner} n’a aucun rôle sur « {action} ».', en: '{partner} has no role on “{action}”.' },
  why: {
    fr: 'Une marque tenue à l’écart découvre le travail quand il est fini.',
    en: 'A brand kept out discovers the work when it is done.',
  },
  source: 'vigilance',
  todo: {
    fr: 'Informez au moins une personne de cette marque.',
    en: 'Inform at least one person of that brand.',
  },
  check: (action, { graph }) => {
    const roles = graph.raci(action.id);
    if (!isOpen(action) || action.kind === 'enabling' || roles.length === 0) return false;
    if (graph.partnerIds.length < 2) return false;
    const present = partnersAmong(
      graph,
      roles.map((role) => role.person),
    );
    return graph.partnerIds.flatMap((id) => (present.has(id) ? [] : [{ key: id, refs: [id] }]));
  },
  values: (finding) => ({ partner: card(finding.key ?? '') }),
  fix: (finding, context) => giveRoleFix(finding.entity, contactOf(context, finding.key ?? ''), 'I', context),
});
