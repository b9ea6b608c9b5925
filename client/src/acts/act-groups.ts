import { ACT_SECTIONS, type Act } from './act.ts';

/** Acts as a menu lists them: by section, what takes away last. */
export function inGroups(acts: readonly Act[]): readonly (readonly [Act, ...Act[]])[] {
  return [
    ...ACT_SECTIONS.map((section) => acts.filter((act) => act.section === section && !act.isDanger)),
    acts.filter((act) => act.isDanger),
  ].filter((group): group is [Act, ...Act[]] => group.length > 0);
}
