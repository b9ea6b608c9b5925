import { isEmpty } from '../../core/json.ts';
import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { say } from '../support/words.ts';

/** What both brands can say before they know more; to be adapted. */
const HOLDING_STATEMENT = {
  fr: 'Nous avons connaissance de la situation et nous vérifions les faits ensemble. Nous revenons vers vous dès que nous en savons plus.',
  en: 'We are aware of the situation and are checking the facts together. We will come back to you as soon as we know more.',
};

export const contingencyWithoutCommunication = entityRule({
  id: 'contingency-without-communication',
  section: 'worst-cases',
  looksAt: 'contingency',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'message', en: 'message' },
  condition: 'communication is empty.',
  message: { fr: '« {contingency} » : que dit-on, à qui ?', en: '“{contingency}”: what is said, to whom?' },
  why: {
    fr: 'Deux marques qui ne disent pas la même chose doublent la crise.',
    en: 'Two brands that do not say the same double the crisis.',
  },
  source: 'vigilance',
  todo: {
    fr: 'Écrivez ce que l’on dit, à qui, et par qui.',
    en: 'Write what is said, to whom, and by whom.',
  },
  check: (contingency) => isEmpty(contingency.communication),
  fix: (finding, context) =>
    doEdits(
      { fr: 'Insérer un message d’attente', en: 'Insert a holding statement' },
      set(finding.entity, 'communication', say(context, HOLDING_STATEMENT)),
    ),
});
