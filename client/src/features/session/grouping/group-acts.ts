import type { EntityId } from '@cap-commun/shared/core/ids';
import { FolderInput, FolderPlus, PenLine } from 'lucide-react';
import { useEffectEvent, useMemo } from 'react';
import { actMaker } from '../../../acts/act.ts';
import { useRegisterActs } from '../../../acts/use-acts.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';

export interface GroupingHands {
  readonly canWrite: boolean;
  /** What is picked; else nothing. */
  readonly chosen: readonly EntityId[];
  /** Of the groups that there are. */
  readonly groupCount: number;
  readonly make: (notes: readonly EntityId[]) => void;
  /** Asks for the group that some notes go into. */
  readonly ask: (notes: readonly EntityId[]) => void;
}

/** The keys of grouping, for who has no mouse: G makes a group, M moves into one, F2 gives it a name. */
export function useGroupingActs(hands: GroupingHands): void {
  const { canWrite, groupCount } = hands;
  const inHand = useEffectEvent(() => {
    const under = noteUnderFocus();
    return hands.chosen.length > 0 ? hands.chosen : under === null ? [] : [under];
  });
  const make = useEffectEvent((notes: readonly EntityId[]) => hands.make(notes));
  const ask = useEffectEvent((notes: readonly EntityId[]) => hands.ask(notes));
  const hasGroups = groupCount > 0;
  useRegisterActs(
    useMemo(() => {
      const act = actMaker('grouping', 'arrange', (language) => sessionMessages[language].group.acts, 'step');
      const withNotes = (run: (notes: readonly EntityId[]) => void) => () => {
        const notes = inHand();
        if (notes.length === 0) return false;
        run(notes);
        return true;
      };
      return [
        act('group', { icon: FolderPlus, strokes: ['g'], canRun: () => canWrite, run: withNotes(make) }),
        act('move', {
          icon: FolderInput,
          strokes: ['m'],
          canRun: () => canWrite && hasGroups,
          run: withNotes(ask),
        }),
        act('rename', { icon: PenLine, strokes: ['F2'], canRun: () => canWrite && hasGroups, run: rename }),
      ];
    }, [canWrite, hasGroups]),
  );
}

/** The note that has the keyboard. */
function noteUnderFocus(): EntityId | null {
  return document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset.note ?? null;
}

/** Goes to the name of the group that has the keyboard; `false` outside of groups. */
function rename(): boolean {
  const name = document.activeElement
    ?.closest('[data-group]')
    ?.querySelector<HTMLInputElement>('header input');
  name?.select();
  return name !== null && name !== undefined;
}
