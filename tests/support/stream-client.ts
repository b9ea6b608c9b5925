import { EventStreamReader, type StreamedEvent } from '@cap-commun/client/sync/event-stream-reader';
import { decodeDurable, MESSAGE } from '@cap-commun/shared/protocol/messages';
import { encodeFrames, framesPath, STREAM, streamPath } from '@cap-commun/shared/protocol/stream';
import { fromBase64 } from 'lib0/buffer';
import * as decoding from 'lib0/decoding';
import { waitFor } from './wait-for.ts';

/** What a POST may say besides its frames. */
type Saying = 'leave' | 'pong';

/** A stream with its POSTs, request by request, as no client of ours would send them. */
export class StreamClient {
  readonly events: StreamedEvent[] = [];
  readonly headers: Headers;
  isOver = false;
  readonly #url: string;
  readonly #board: string;
  readonly #own: Record<string, string>;
  readonly #cut: AbortController;
  #sent = 0;

  private constructor(
    url: string,
    board: string,
    own: Record<string, string>,
    answer: Response,
    cut: AbortController,
  ) {
    this.#url = url;
    this.#board = board;
    this.#own = own;
    this.#cut = cut;
    this.headers = answer.headers;
    if (answer.body) void this.#read(answer.body);
  }

  static async open(url: string, board: string, headers: Record<string, string>): Promise<StreamClient> {
    const cut = new AbortController();
    const answer = await ask(url, board, headers, cut.signal);
    if (answer.status !== 200) throw new Error(`the stream answered ${answer.status}`);
    return new StreamClient(url, board, headers, answer, cut);
  }

  /** The status of an attempt that is not to be kept open. */
  static async statusOf(url: string, board: string, headers: Record<string, string>): Promise<number> {
    const cut = new AbortController();
    const { status } = await ask(url, board, headers, cut.signal);
    cut.abort();
    return status;
  }

  /** Posts frames; `first` is the number of the first one, the next in order by default. */
  post(
    frames: readonly Uint8Array[],
    first = this.#sent + 1,
    headers = this.#own,
    saying?: Saying,
  ): Promise<Response> {
    this.#sent = Math.max(this.#sent, first - 1 + frames.length);
    return this.send(encodeFrames(frames), first, headers, saying);
  }

  /** Posts bytes that need not be frames. */
  send(body: BodyInit, first: number, headers = this.#own, saying?: Saying): Promise<Response> {
    const id = this.events.find(({ name }) => name === 'open')?.data ?? '';
    return fetch(this.#url + framesPath(`/sync/${this.#board}`), {
      method: 'POST',
      headers: {
        'content-type': STREAM.framesType,
        [STREAM.connectionHeader]: id,
        [STREAM.firstHeader]: String(first),
        ...(saying && { [saying === 'leave' ? STREAM.leaveHeader : STREAM.pongHeader]: '1' }),
        ...headers,
      },
      body,
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    });
  }

  /** The data of the first event of a name, once it has come. */
  async next(name: string): Promise<string> {
    const find = () => this.events.find((event) => event.name === name);
    await waitFor(() => find() !== undefined, `the event ${name}`);
    return find()?.data ?? '';
  }

  /** The counts of frames said to be on disk. */
  acks(): number[] {
    return this.events.flatMap(({ name, data }) => {
      if (name !== 'message') return [];
      const decoder = decoding.createDecoder(fromBase64(data));
      return decoding.readVarUint(decoder) === MESSAGE.durable ? [decodeDurable(decoder)] : [];
    });
  }

  hangUp(): void {
    this.#cut.abort();
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    try {
      for await (const event of new EventStreamReader(body)) this.events.push(event);
    } catch {
      // Cut, by us or by the server.
    }
    this.isOver = true;
  }
}

function ask(
  url: string,
  board: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  return fetch(url + streamPath(`/sync/${board}`), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{}',
    signal,
  });
}
