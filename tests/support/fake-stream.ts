import { StreamWire } from '@cap-commun/server/sync/stream-wire';
import { STREAM } from '@cap-commun/shared/protocol/stream';
import { fromBase64 } from 'lib0/buffer';
import type { NetworkLink, StreamHost } from './network-link.ts';

interface Post {
  readonly first: number;
  readonly body: Uint8Array;
  readonly saysPong: boolean;
  readonly isLast: boolean;
  readonly answered: PromiseWithResolvers<Response>;
}

const EVENT_END = '\n\n';
const DATA = /^data: (.+)$/;

/**
 * A stream and its POSTs over the fake network: POSTs wait on one side, parts of the answer on the other. The answer
 * to a POST may be lost on its way, so that the client, which cannot know, sends it again.
 */
export class FakeStreamLink implements NetworkLink {
  readonly id: number;
  readonly owner: string;
  /** Names the connection, as the server's own id does. */
  readonly name: string;
  readonly #network: StreamHost;
  readonly #opened = Promise.withResolvers<Response>();
  readonly #losesAnswer: () => boolean;
  #posts: Post[] = [];
  #answers: (() => void)[] = [];
  #wire: StreamWire | undefined;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #toPage: ReadableStreamDefaultController<Uint8Array> | undefined;
  #hasAsked = false;
  #unread = '';
  #isOver = false;
  isFrozen = false;

  constructor(network: StreamHost, id: number, owner: string, losesAnswer: () => boolean) {
    this.#network = network;
    this.id = id;
    this.owner = owner;
    this.name = `stream-${id}`;
    this.#losesAnswer = losesAnswer;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  get waitingForServer(): number {
    if (this.isFrozen) return 0;
    return this.#hasAsked ? this.#posts.length : 1;
  }

  get waitingForClient(): number {
    if (this.isFrozen) return 0;
    return this.#answers.length + Math.sign(this.#wire?.bufferedAmount ?? 0);
  }

  /** What the page's request for the stream is answered. */
  open(signal: AbortSignal | null | undefined): Promise<Response> {
    signal?.addEventListener('abort', () => this.cut());
    return this.#opened.promise;
  }

  post(init: RequestInit): Promise<Response> {
    if (this.#isOver) return Promise.reject(new TypeError('no connection'));
    const headers = init.headers as Record<string, string>;
    const answered = Promise.withResolvers<Response>();
    this.#posts.push({
      first: Number(headers[STREAM.firstHeader]),
      body: (init.body as Uint8Array).slice(),
      saysPong: headers[STREAM.pongHeader] !== undefined,
      isLast: headers[STREAM.leaveHeader] !== undefined,
      answered,
    });
    return answered.promise;
  }

  deliverToServer(): void {
    if (!this.#hasAsked) {
      this.#hasAsked = true;
      this.#begin();
      return;
    }
    const post = this.#posts.shift();
    if (post) this.#take(post);
  }

  async deliverToClient(): Promise<void> {
    const answer = this.#answers.shift();
    if (answer) {
      answer();
      return;
    }
    const part = await this.#reader?.read();
    if (part) this.#arrive(part.done, part.value);
  }

  /** The connection breaks: what was on its way is lost, and both ends see that it is gone. */
  cut(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#network.forget(this);
    const broken = new TypeError('the line broke');
    for (const { answered } of this.#posts.splice(0)) answered.reject(broken);
    this.#answers = [];
    this.#opened.reject(broken);
    this.#toPage?.error(broken);
    void this.#reader?.cancel();
  }

  /** The server's process is gone: its end hears nothing any more. */
  cutByDeath(): void {
    this.#wire?.removeAllListeners();
    this.cut();
  }

  #begin(): void {
    if (!this.#network.isServerUp) {
      this.cut();
      return;
    }
    const wire = new StreamWire(this.name, () => this.cut());
    this.#wire = wire;
    this.#reader = wire.body.getReader();
    wire.on('message', (bytes: Buffer) => this.#network.tap.arrivedAtServer?.(this, bytes));
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#toPage = controller;
      },
      cancel: () => this.cut(),
    });
    this.#opened.resolve(new Response(body));
    this.#network.acceptStream(wire, this);
  }

  #take({ first, body, saysPong, isLast, answered }: Post): void {
    const outcome = this.#wire?.receive(first, body);
    if (saysPong) this.#wire?.answered();
    if (outcome === 'malformed') this.#wire?.terminate();
    else if (isLast) this.#wire?.leave();
    if (this.#losesAnswer()) {
      answered.reject(new TypeError('the answer was lost'));
      return;
    }
    this.#answers.push(() =>
      answered.resolve(new Response(null, { status: outcome === 'taken' ? 204 : 409 })),
    );
  }

  /** Tells of each frame once its event is whole: a large one comes in several parts. */
  #read(part: Uint8Array): void {
    this.#unread += new TextDecoder().decode(part);
    const end = this.#unread.lastIndexOf(EVENT_END);
    if (end < 0) return;
    const events = this.#unread.slice(0, end).split(EVENT_END);
    this.#unread = this.#unread.slice(end + EVENT_END.length);
    for (const event of events) {
      const frame = DATA.exec(event)?.[1];
      if (frame !== undefined) this.#network.tap.arrivedAtClient?.(this, fromBase64(frame));
    }
  }

  #arrive(isDone: boolean, part: Uint8Array | undefined): void {
    if (this.#isOver) return;
    if (part) {
      this.#read(part);
      this.#toPage?.enqueue(part);
    }
    if (!isDone) return;
    this.#isOver = true;
    this.#network.forget(this);
    for (const { answered } of this.#posts.splice(0)) answered.reject(new TypeError('too late'));
    this.#toPage?.close();
  }
}
