import { hashSecret } from '../auth/cookies.ts';
import { newSecretId } from '../auth/link-tokens.ts';
import { StreamWire } from './stream-wire.ts';

interface OpenStream {
  readonly wire: StreamWire;
  readonly board: string;
  readonly credential: string;
}

/**
 * Every stream that is open, by an id that only its client is told. A POST must bring the credential that the stream
 * was opened with: it is the same somebody, without asking the store each time. What ends access ends the stream.
 */
export class Streams {
  readonly #open = new Map<string, OpenStream>();

  get count(): number {
    return this.#open.size;
  }

  /** `credential` is the cookie's secret or the whole `Authorization` header, and is not kept; `cut` ends the answer. */
  open(board: string, credential: string, cut: () => void): StreamWire {
    const id = newSecretId();
    const wire = new StreamWire(id, cut);
    this.#open.set(id, { wire, board, credential: hashSecret(credential) });
    wire.on('close', () => this.#open.delete(id));
    return wire;
  }

  find(id: string, board: string, credential: string): StreamWire | undefined {
    const found = this.#open.get(id);
    const isOwn = found?.board === board && found.credential === hashSecret(credential);
    return isOwn ? found.wire : undefined;
  }

  closeAll(): void {
    for (const { wire } of [...this.#open.values()]) wire.terminate();
  }
}
