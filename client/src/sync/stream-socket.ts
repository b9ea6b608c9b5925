import {
  encodeFrames,
  framesPath,
  STREAM,
  STREAM_EVENT,
  streamPath,
} from '@cap-commun/shared/protocol/stream';
import { fromBase64 } from 'lib0/buffer';
import { EventStreamReader } from './event-stream-reader.ts';

const NORMAL = 1000;
const TOO_MANY = 429;
const ABNORMAL = 1006;
/** What is said within this long leaves in one request. */
const GATHER_MS = 25;
const FIRST_RETRY_MS = 250;
/** A request that fails is sent again for this long; then the connection is over. */
const RETRY_LIMIT_MS = 8_000;
/** How long the last words may take. */
const LAST_WORDS_LIMIT_MS = 2_000;

export interface StreamSocketOptions {
  readonly fetch?: typeof fetch;
  /** In [0, 1). */
  readonly random?: () => number;
}

/** A class with the shape of `WebSocket` that needs no upgrade: frames come as server-sent events and go in POSTs. */
export function createStreamSocket(options: StreamSocketOptions = {}): typeof WebSocket {
  const Socket = class extends StreamSocket {
    constructor(url: string | URL) {
      super(url, options);
    }
  };
  return Socket as unknown as typeof WebSocket;
}

type Handler = ((event: Event) => void) | null;

/** As much of `WebSocket` as the y-websocket provider uses. */
class StreamSocket extends EventTarget {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  binaryType = 'arraybuffer';
  readyState = 0;
  onopen: Handler = null;
  onmessage: Handler = null;
  onerror: Handler = null;
  onclose: Handler = null;
  readonly #origin: string;
  readonly #path: string;
  readonly #search: string;
  readonly #fetch: typeof fetch;
  readonly #random: () => number;
  readonly #ended = new AbortController();
  #id = '';
  /** Frames that the server has not said it has, in order. */
  #outbox: Uint8Array[] = [];
  /** Number of the first of them, from 1. */
  #first = 1;
  #owesPong = false;
  #isSending = false;

  constructor(url: string | URL, { fetch: ask = fetch, random = Math.random }: StreamSocketOptions) {
    super();
    const { origin, pathname, search } = new URL(String(url).replace(/^ws/, 'http'));
    this.#origin = origin;
    this.#path = pathname;
    this.#search = search;
    this.#fetch = ask;
    this.#random = random;
    void this.#read();
  }

  get bufferedAmount(): number {
    return this.#outbox.reduce((bytes, frame) => bytes + frame.length, 0);
  }

  send(frame: Uint8Array): void {
    if (this.readyState !== this.OPEN) return;
    this.#outbox.push(frame);
    void this.#flush();
  }

  /** What has been said still leaves, also while the page goes away. */
  close(): void {
    if (this.readyState >= this.CLOSING) return;
    const isOpen = this.readyState === this.OPEN;
    this.readyState = this.CLOSING;
    const frames = this.#outbox;
    const left = isOpen && frames.length > 0 ? this.#post(firstBatch(frames), { isLast: true }) : undefined;
    const isOver = Promise.race([left?.catch(() => undefined), left && wait(LAST_WORDS_LIMIT_MS)]);
    void isOver.then(() => this.#finish(NORMAL, ''));
  }

  async #read(): Promise<void> {
    try {
      const ask = this.#fetch;
      const answer = await ask(this.#origin + streamPath(this.#path) + this.#search, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
        body: '{}',
        cache: 'no-store',
        signal: this.#ended.signal,
      });
      if (!answer.ok || !answer.body) return this.#finish(ABNORMAL, '');
      const events = new EventStreamReader(answer.body);
      for await (const { name, data } of events) this.#receive(name, data);
    } catch {
      // A line that breaks and a server that is away look the same from here.
    }
    this.#finish(ABNORMAL, '');
  }

  #receive(name: string, data: string): void {
    switch (name) {
      case STREAM_EVENT.open:
        this.#id = data;
        if (this.readyState !== this.CONNECTING) return;
        this.readyState = this.OPEN;
        this.#tell('open');
        break;
      case STREAM_EVENT.ping:
        this.#owesPong = true;
        void this.#flush();
        break;
      case STREAM_EVENT.close: {
        const [code = '', reason = ''] = data.split(' ', 2);
        this.#finish(Number(code) || ABNORMAL, reason);
        break;
      }
      case 'message':
        if (this.readyState === this.OPEN) this.#tell('message', { data: fromBase64(data).slice().buffer });
        break;
    }
  }

  /** One request at a time: what is said meanwhile goes with the next, in its order. */
  async #flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    while (this.readyState === this.OPEN && (this.#outbox.length > 0 || this.#owesPong)) {
      await wait(GATHER_MS);
      const isPong = this.#owesPong;
      this.#owesPong = false;
      const batch = firstBatch(this.#outbox);
      if (!(await this.#deliver(batch, isPong))) break;
      this.#outbox = this.#outbox.slice(batch.length);
      this.#first += batch.length;
    }
    this.#isSending = false;
  }

  /** Sends a batch until the server has it; false when the connection is over. */
  async #deliver(batch: readonly Uint8Array[], isPong: boolean): Promise<boolean> {
    const giveUpAt = Date.now() + RETRY_LIMIT_MS;
    for (let delay = FIRST_RETRY_MS; this.readyState === this.OPEN; delay *= 2) {
      const answer = await this.#post(batch, { isPong }).catch(() => undefined);
      if (answer?.ok) return true;
      // A proxy's hiccup is worth another try, and so is a server that still reads the last one; its no is not.
      const isFinal = answer !== undefined && answer.status < 500 && answer.status !== TOO_MANY;
      if (isFinal || Date.now() + delay > giveUpAt) break;
      await wait(delay * (0.5 + this.#random() / 2));
    }
    // On the way out, what is left goes with the last words.
    if (this.readyState === this.OPEN) this.#finish(ABNORMAL, '');
    return false;
  }

  #post(frames: readonly Uint8Array[], { isLast = false, isPong = false }): Promise<Response> {
    const ask = this.#fetch;
    const body = encodeFrames(frames);
    return ask(this.#origin + framesPath(this.#path), {
      method: 'POST',
      headers: {
        'Content-Type': STREAM.framesType,
        [STREAM.connectionHeader]: this.#id,
        [STREAM.firstHeader]: String(this.#first),
        ...(isPong && { [STREAM.pongHeader]: '1' }),
        ...(isLast && { [STREAM.leaveHeader]: '1' }),
      },
      body,
      cache: 'no-store',
      keepalive: isLast && body.length <= STREAM.maxLastBytes,
      ...(isLast ? {} : { signal: this.#ended.signal }),
    });
  }

  #finish(code: number, reason: string): void {
    if (this.readyState === this.CLOSED) return;
    this.readyState = this.CLOSED;
    this.#ended.abort();
    this.#tell('close', { code, reason, wasClean: code !== ABNORMAL });
  }

  #tell(name: 'open' | 'message' | 'close', facts: object = {}): void {
    const event = Object.assign(new Event(name), facts);
    this.dispatchEvent(event);
    this[`on${name}`]?.(event);
  }
}

/** As many frames as go into one request, at least one when there is any. */
function firstBatch(frames: readonly Uint8Array[]): readonly Uint8Array[] {
  let bytes = 0;
  const most = frames.slice(0, STREAM.maxBatchFrames);
  const end = most.findIndex((frame) => {
    bytes += frame.length;
    return bytes > STREAM.maxBatchBytes;
  });
  return end === -1 ? most : most.slice(0, Math.max(1, end));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
