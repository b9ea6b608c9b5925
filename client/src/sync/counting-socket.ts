import { encodeHello, MESSAGE, PROTOCOL_VERSION, SYNC } from '@cap-commun/shared/protocol/messages';

export type DocumentFrame = 'state' | 'update';

export interface SocketWatcher {
  /** A fresh socket was made; its frames count from 1, and older ones have nothing more to say. */
  onSocket(socket: WebSocket): void;
  onOpen(socket: WebSocket): void;
  onMessage(socket: WebSocket): void;
  /** A frame that carries document changes has left; `index` is its count on this socket. */
  onDocumentFrame(kind: DocumentFrame, index: number): void;
}

/**
 * A WebSocket that says our hello first, counts the document frames that it sends, and holds single updates back
 * until the whole difference has been sent: an update sent before it could leave a gap on the server, and the
 * difference contains it anyway.
 */
export function createCountingSocket(Base: typeof WebSocket, watcher: SocketWatcher): typeof WebSocket {
  return class CountingSocket extends Base {
    #frames = 0;
    #hasSentState = false;

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      watcher.onSocket(this);
      this.addEventListener('message', () => watcher.onMessage(this));
      // Registered before the provider's own handler, so that hello is the first frame.
      this.addEventListener('open', () => {
        watcher.onOpen(this);
        super.send(encodeHello({ version: PROTOCOL_VERSION, wantsAcks: true }) as Uint8Array<ArrayBuffer>);
      });
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      const kind = documentFrame(data);
      if (kind === 'update' && !this.#hasSentState) return;
      if (kind === 'state') this.#hasSentState = true;
      super.send(data);
      if (kind) watcher.onDocumentFrame(kind, ++this.#frames);
    }
  };
}

/** Both numbers are below 128, so each is one byte of the frame. */
function documentFrame(data: unknown): DocumentFrame | null {
  if (!(data instanceof Uint8Array) || data[0] !== MESSAGE.sync) return null;
  if (data[1] === SYNC.step2) return 'state';
  return data[1] === SYNC.update ? 'update' : null;
}
