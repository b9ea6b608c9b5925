import { entityRule } from '../rule.ts';
import { link } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';

export const smartRelevant = entityRule({
  id: 'smart-relevant',
  section: 'objectives',
  looksAt: 'objective',
  severity: 'info',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'a live shared vision exists, and o has no supports link (to any live vision, individual or shared) and no delivers link.',
  message: {
    fr: '« {objective} » n’est relié ni à la vision commune ni à un bénéfice.',
    en: '“{objective}” supports neither the shared vision nor a benefit.',
  },
  why: {
    fr: 'Un objectif étranger à la vision commune disperse les deux équipes.',
    en: 'An objective that is foreign to the shared vision scatters both teams.',
  },
  source: 'factors',
  todo: {
    fr: 'Reliez-le à la vision ou au bénéfice qu’il apporte.',
    en: 'Link it to the vision or to the benefit it brings.',
  },
  check: (objective, { graph }) =>
    graph.hasSharedVision &&
    graph.out(objective.id, 'supports').length === 0 &&
    graph.out(objective.id, 'delivers').length === 0,
  fix: (finding, { graph }) => {
    const vision = graph.all('vision').find(({ kind }) => kind === 'shared');
    if (vision === undefined) return null;
    const label = { fr: 'Relier à la vision commune', en: 'Link to the shared vision' };
    return doEdits(label, link('supports', finding.entity, vision.id));
  },
});
