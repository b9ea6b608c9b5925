import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { encodeHello, MESSAGE, PROTOCOL_VERSION } from '@cap-commun/shared/protocol/messages';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { KeptPromises } from '../support/kept-promises.ts';
import type { Random } from '../support/random.ts';

/** The long text into which everybody types tokens that must each stand in it once. */
export const SHARED_REVIEW = 'review-of-all';

export interface LoadClientOptions {
  readonly name: string;
  readonly url: string;
  readonly board: string;
  readonly headers: Record<string, string>;
  readonly promises: KeptPromises;
  /** Called for each frame that arrives. */
  readonly onFrame: () => void;
}

/** A person under load: the stock provider, on a real socket that also asks for acknowledgements. */
export class LoadClient {
  readonly doc = new Y.Doc();
  readonly #provider: WebsocketProvider;
  readonly #name: string;
  #made = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor({ name, url, board, headers, promises, onFrame }: LoadClientOptions) {
    this.#name = name;
    class WatchedSocket extends WebSocket {
      constructor(address: string | URL) {
        super(address, { headers, perMessageDeflate: false });
        // Before the provider's own handlers: hello is the first frame, and a frame is noted before it is applied.
        this.on('open', () => super.send(encodeHello({ version: PROTOCOL_VERSION, wantsAcks: true })));
        this.on('message', (data) => {
          promises.arrivedAtClient(this, new Uint8Array(data as ArrayBuffer));
          onFrame();
        });
      }

      override send(data: Uint8Array): void {
        promises.arrivedAtServer(this, data);
        super.send(data);
      }
    }
    this.#provider = new WebsocketProvider(`${url.replace(/^http/, 'ws')}/sync`, board, this.doc, {
      WebSocketPolyfill: WatchedSocket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      maxBackoffTime: 400,
    });
    for (const ours of [MESSAGE.durable, MESSAGE.refused, MESSAGE.beat]) {
      this.#provider.messageHandlers[ours] = () => undefined;
    }
  }

  get isSynced(): boolean {
    return this.#provider.synced;
  }

  /** How many edits were made. */
  get made(): number {
    return this.#made;
  }

  startEditing(random: Random, everyMs: number): void {
    this.#timer = setInterval(() => this.#edit(random), everyMs);
  }

  stopEditing(): void {
    clearInterval(this.#timer);
  }

  close(): void {
    this.stopEditing();
    this.#provider.destroy();
    this.doc.destroy();
  }

  #edit(random: Random): void {
    if (!this.doc.getMap('cards').has(SHARED_REVIEW)) return;
    this.#made += 1;
    const token = `${this.#name}${this.#made}`;
    const place = { x: random.between(0, 900), y: random.between(0, 900) };
    const edits: Record<'create' | 'move' | 'type' | 'delete', () => void> = {
      create: () =>
        this.#apply({ op: 'create', entity: { id: token, type: 'sticky', title: token }, layout: place }),
      move: () => this.#apply({ op: 'move', id: this.#anyCard(random), layout: place }),
      delete: () => this.#apply({ op: 'delete', id: this.#anyCard(random) }),
      type: () => this.#type(random, `<${token}>`),
    };
    edits[random.weighted({ create: 4, move: 6, type: 4, delete: 1 })]();
  }

  #apply(edit: Edit): void {
    applyEdits(this.doc, [edit], this);
  }

  #anyCard(random: Random): string {
    const own = [...this.doc.getMap('cards').keys()].filter((id) => id !== SHARED_REVIEW);
    return own.length > 0 ? random.pick(own) : SHARED_REVIEW;
  }

  /** Typed into the text itself, so that tokens of others are never rewritten. */
  #type(random: Random, token: string): void {
    const card = this.doc.getMap('cards').get(SHARED_REVIEW);
    const text = card instanceof Y.Map ? card.get('planned') : undefined;
    if (!(text instanceof Y.Text)) return;
    const ends = [...text.toString().matchAll(/>/g)].map(({ index }) => index + 1);
    text.insert(random.pick<number>([0, ...ends]), token);
  }
}

/** Tokens that stand more than once in the shared text. */
export function doubledTokens(doc: Y.Doc): string[] {
  const card = doc.getMap('cards').get(SHARED_REVIEW);
  const text = card instanceof Y.Map ? String(card.get('planned')) : '';
  const tokens: readonly string[] = text.match(/<[^<>]*>/g) ?? [];
  return tokens.filter((token, index) => tokens.indexOf(token) !== index);
}
