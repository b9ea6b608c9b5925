import { useEffect } from 'react';
import { framesAround } from '../../../document/frame-content.ts';
import { useEvaluation } from '../../../document/hooks.ts';
import { useStore } from '../../../lib/store.ts';
import { useMap } from '../map-context.ts';
import { branchOf } from './branch.ts';

/** Keeps the rest of the map faded and out of reach while one branch is looked at, whatever others add to it. */
export function useBranch(): void {
  const map = useMap();
  const { branch } = useStore(map.state);
  const { graph } = useEvaluation().context;
  useEffect(() => {
    if (branch === null) {
      map.model.showOnly(null);
      return;
    }
    if (!graph.get(branch)) {
      map.state.showBranch(null);
      return;
    }
    const cards = branchOf(graph, branch);
    // A card is in reach where the frame around it is.
    const frames = [...cards].flatMap((id) => framesAround(map.session.board, id));
    map.model.showOnly(new Set([...cards, ...frames]));
  }, [map, branch, graph]);
  useEffect(() => () => map.model.showOnly(null), [map]);
}
