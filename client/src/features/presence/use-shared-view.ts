import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useBoardSession } from '../../document/session-context.ts';

/** While nobody follows, the others need to know only roughly what this hand sees. */
const ALONE_MS = 700;

/** Shows the others what this hand sees of the map: at once while somebody follows, else now and then. */
export function useSharedView(): void {
  const { presence } = useBoardSession();
  const store = useStoreApi();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let shown = '';
    const show = () => {
      timer = null;
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const now = [...transform, width, height].join(' ');
      if (now === shown || width === 0) return;
      shown = now;
      presence.showView({ x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom });
    };
    const onChange = () => {
      if (presence.isFollowed) {
        if (timer !== null) clearTimeout(timer);
        show();
      } else timer ??= setTimeout(show, ALONE_MS);
    };
    const stops = [store.subscribe(onChange), presence.peers.subscribe(() => presence.isFollowed && show())];
    show();
    return () => {
      for (const stop of stops) stop();
      if (timer !== null) clearTimeout(timer);
      presence.showView(null);
    };
  }, [presence, store]);
}
