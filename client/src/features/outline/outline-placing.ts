import { boxOf } from '../../canvas-adapter/bounds.ts';
import { CanvasModel } from '../../canvas-adapter/canvas-model.ts';
import type { Placing } from '../../card-tools/placing.ts';
import { standInOf } from '../../document/frame-content.ts';
import type { OutlineController } from './outline-controller.ts';

/** The outline as the place where cards are arranged: what the map would draw is worked out when it is asked for. */
export function outlinePlacing(outline: OutlineController): Placing {
  const { session } = outline;
  let read: { readonly revision: number; readonly model: CanvasModel } | null = null;
  const model = () => {
    const { revision } = session.board;
    if (read?.revision !== revision) read = { revision, model: new CanvasModel(session) };
    return read.model;
  };
  return {
    session,
    scope: 'outline',
    get inHand() {
      return outline.inHand;
    },
    get nodes() {
      return model().nodes.get();
    },
    boxOf: (id) => {
      const node = model().node(standInOf(session.board, id));
      return node ? boxOf(node) : null;
    },
    openTitle: (id) => {
      outline.goTo(id);
      if (outline.active?.id === id) outline.write(outline.active);
    },
    tidy: (moves) => {
      session.edit(moves);
      outline.say({ kind: 'tidied', count: moves.length });
    },
  };
}
