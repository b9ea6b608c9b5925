import type { CalendarDate } from '../core/calendar-date.ts';
import type { EntityId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { Edit } from '../domain/edit.ts';
import { definitionOf, type EntityType } from '../domain/registry.ts';
import { visionCommune } from './content/vision-commune.ts';
import { worstCase } from './content/worst-case.ts';
import { creation, settled } from './settle.ts';
import type { TemplateContent, TemplateEntity } from './template.ts';

const exercises = { 'vision-commune': visionCommune, 'worst-case': worstCase } as const;

export interface ExerciseOptions {
  readonly lang: Language;
  /** The day that its dates are counted from. */
  readonly today: CalendarDate;
  /** Where its top left corner goes, canvas units. */
  readonly at: { readonly x: number; readonly y: number };
  newId(prefix: string): EntityId;
  /** Categories of its shared objectives: one objective each; a single one without a category when there is none. */
  readonly goals?: readonly string[];
}

/** What lays an exercise out on a board that is there already: other ids, its own corner, and nothing else changed. */
export function exerciseEdits(id: keyof typeof exercises, options: ExerciseOptions): readonly Edit[] {
  const { entities, links } = withGoals(exercises[id], options.goals ?? []);
  const { lang, today, at, newId } = options;
  const ids = new Map(entities.map(({ id: own, type }) => [own, newId(definitionOf(type).idPrefix)]));
  const idOf = (own: EntityId) => ids.get(own) ?? own;
  const placed = (entity: TemplateEntity): TemplateEntity => ({
    ...entity,
    id: idOf(entity.id),
    ...(entity.parent === undefined
      ? { at: [at.x + entity.at[0], at.y + entity.at[1]] }
      : { parent: idOf(entity.parent) }),
  });
  return [
    ...entities.map((entity) => creation(placed(entity), (value) => settled(value, lang, today))),
    ...links.map(
      ({ type, from, to }): Edit => ({ op: 'link', link: { type, from: idOf(from), to: idOf(to) } }),
    ),
  ];
}

type Exercise = Pick<TemplateContent, 'entities' | 'links'>;

/** Between the shared objectives of an exercise, canvas units. */
const GOAL_GAP = 16;

/** The exercise with its shared objective once for each goal, one under the other in a frame that holds them all. */
function withGoals({ entities, links }: Exercise, goals: readonly string[]): Exercise {
  const first = entities.find(isSharedObjective);
  const [goal, ...others] = goals;
  if (!first || goal === undefined) return { entities, links };
  const step = heightOf(first) + GOAL_GAP;
  const copies = others.map((category, index) => ({
    ...first,
    id: `${first.id}-${index + 2}`,
    at: [first.at[0], first.at[1] + (index + 1) * step] as const,
    fields: { ...first.fields, category },
  }));
  const bottom = first.at[1] + goals.length * step;
  return {
    entities: [
      ...entities.map((entity) => {
        if (entity === first) return { ...first, fields: { ...first.fields, category: goal } };
        if (entity.id !== first.parent || !entity.size || entity.size[1] >= bottom) return entity;
        return { ...entity, size: [entity.size[0], bottom] as const };
      }),
      ...copies,
    ],
    links: [
      ...links,
      ...copies.flatMap(({ id }) =>
        links.flatMap((each) => (each.from === first.id ? [{ ...each, from: id }] : [])),
      ),
    ],
  };
}

const isSharedObjective = ({ type, fields }: TemplateEntity): boolean =>
  type === ('objective' satisfies EntityType) && fields.scope === 'shared';

const heightOf = ({ type, size }: TemplateEntity): number => size?.[1] ?? definitionOf(type).size.height;
