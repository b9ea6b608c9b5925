import { partnerOf } from '../../graph/ownership.ts';
import { entityRule } from '../rule.ts';
import { create } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { contactOf } from '../support/people.ts';

export const visionMissingVoice = entityRule({
  id: 'vision-missing-voice',
  section: 'vision',
  looksAt: 'partner',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  condition:
    'a live shared vision exists and no live individual vision has an author from this partner (partner of the author, 3.3).',
  message: { fr: '{partner} n’a pas exprimé sa vision.', en: '{partner} has not voiced its vision.' },
  why: {
    fr: 'Une vision écrite sans l’une des marques n’est commune que de nom.',
    en: 'A vision written without one of the brands is shared in name only.',
  },
  source: 'factors',
  todo: { fr: 'Demandez à cette marque d’écrire la sienne.', en: 'Ask that brand to write its own.' },
  check: (partner, { graph }) =>
    graph.hasSharedVision &&
    !graph
      .all('vision', 'kind', 'author')
      .some(({ kind, author }) => kind === 'individual' && partnerOf(graph, author) === partner.id),
  fix: (finding, context) => {
    const author = contactOf(context, finding.entity);
    const { edit } = create(
      context,
      'vision',
      author === undefined ? { kind: 'individual' } : { kind: 'individual', author },
    );
    return doEdits({ fr: 'Ajouter sa vision', en: 'Add its vision' }, edit);
  },
});
