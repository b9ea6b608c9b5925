import type { CalendarDate } from '../core/calendar-date.ts';
import type { Language } from '../core/language.ts';
import type { Edit } from '../domain/edit.ts';
import { definitionOf } from '../domain/registry.ts';
import { SEED_IDS, SHELF_X } from '../domain/seed.ts';
import type { TemplateId } from './catalogue.ts';
import { kickoff } from './content/kickoff.ts';
import { kpiMap } from './content/kpi-map.ts';
import { retroplanning } from './content/retroplanning.ts';
import { review } from './content/review.ts';
import { visionCommune } from './content/vision-commune.ts';
import { worstCase } from './content/worst-case.ts';
import { creation, settled } from './settle.ts';
import type { TemplateContent, TemplateEntity } from './template.ts';

const contents: Readonly<Record<TemplateId, TemplateContent>> = {
  'kpi-map': kpiMap,
  kickoff,
  'vision-commune': visionCommune,
  'worst-case': worstCase,
  retroplanning,
  review,
};

/** Between the content of a template and what stands beside it, canvas units. */
const GAP = 72;

/** What fills a freshly seeded board with a template, in one language, its dates counted from `today`. */
export function templateEdits(id: TemplateId, lang: Language, today: CalendarDate): readonly Edit[] {
  const { stage, programme, entities, links } = contents[id];
  const settle = (value: unknown): unknown => settled(value, lang, today);
  return [
    { op: 'info', path: ['stage'], value: stage },
    ...Object.entries(programme).map(
      ([name, value]): Edit => ({
        op: 'set',
        id: SEED_IDS.partnership,
        path: [name],
        value: settle(value),
      }),
    ),
    ...besideContent(entities),
    ...entities.map((entity) => creation(entity, settle)),
    ...links.map((each): Edit => ({ op: 'link', link: { ...each } })),
  ];
}

/** The programme and the brands, which every board is born with, stand right of what the template brings. */
function besideContent(entities: readonly TemplateEntity[]): readonly Edit[] {
  const rights = entities
    .filter(({ parent }) => parent === undefined)
    .map(({ type, at, size }) => at[0] + (size?.[0] ?? definitionOf(type).size.width));
  const x = Math.max(SHELF_X, ...rights.map((right) => right + GAP));
  return Object.values(SEED_IDS).map((id) => ({ op: 'move', id, layout: { x } }));
}
