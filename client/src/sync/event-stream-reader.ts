export interface StreamedEvent {
  /** `message` for an event without a name. */
  readonly name: string;
  readonly data: string;
}

/** Reads server-sent events from the body of an answer. Comments are left out; a cut in the middle ends it. */
export class EventStreamReader implements AsyncIterable<StreamedEvent> {
  readonly #body: ReadableStream<Uint8Array>;

  constructor(body: ReadableStream<Uint8Array>) {
    this.#body = body;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<StreamedEvent> {
    const reader = this.#body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let searchFrom = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      for (let end = text.indexOf('\n\n', searchFrom); end !== -1; end = text.indexOf('\n\n')) {
        const event = parseEvent(text.slice(0, end));
        text = text.slice(end + 2);
        if (event) yield event;
      }
      // A large frame arrives in many parts: each is looked through once.
      searchFrom = Math.max(0, text.length - 1);
    }
  }
}

function parseEvent(block: string): StreamedEvent | undefined {
  let name = 'message';
  let data: string | undefined;
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) name = line.slice(6).trim();
    else if (line.startsWith('data:')) data = (data === undefined ? '' : `${data}\n`) + line.slice(5).trim();
  }
  return data === undefined ? undefined : { name, data };
}
