import { listed, typed } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { doEdits, focusOn } from '../support/fix-makers.ts';
import { faultyUtmTags, utmSlugs } from './utm.ts';

export const utmConvention = entityRule({
  id: 'utm-convention',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'utm is not empty ({} is empty) and (source, medium or campaign empty, or any non-empty value among the five tags is not a string matching ^[a-z0-9]+([._-][a-z0-9]+)*$).',
  message: {
    fr: 'Balises UTM à corriger sur « {metric} » : {fields}.',
    en: 'Fix UTM tags on “{metric}”: {fields}.',
  },
  why: {
    fr: 'Les balises distinguent les majuscules : une lettre de travers, et les visites d’un partenaire se perdent.',
    en: 'Tags tell capitals apart: one letter off, and a partner’s visits are lost.',
  },
  source: 'sins',
  todo: {
    fr: 'Remplissez source, medium et campaign, en minuscules et sans espaces.',
    en: 'Fill in source, medium and campaign, in lower case without spaces.',
  },
  check: (metric) => faultyUtmTags(metric).length > 0,
  values: (finding, { graph }) => {
    const metric = graph.getAs('metric', finding.entity);
    return { fields: listed((metric === undefined ? [] : faultyUtmTags(metric)).map((tag) => typed(tag))) };
  },
  fix: (finding, { graph }) => {
    const metric = graph.getAs('metric', finding.entity);
    const slugs = metric === undefined ? [] : utmSlugs(metric);
    if (slugs.length === 0)
      return focusOn(finding.entity, 'utm', { fr: 'Compléter les balises', en: 'Fill in the tags' });
    return doEdits(
      { fr: 'Écrire les balises en minuscules', en: 'Write the tags in lower case' },
      ...slugs.map(({ tag, slug }) => set(finding.entity, ['utm', tag], slug)),
    );
  },
});
