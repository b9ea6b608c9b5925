import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventStreamReader } from './event-stream-reader.ts';

async function read(parts: readonly Uint8Array[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
  const events = [];
  for await (const event of new EventStreamReader(body)) events.push(event);
  return events;
}

describe('EventStreamReader', () => {
  it('reads names and data, and leaves comments and what was cut off out', async () => {
    const text = ':   padding\n\nevent: open\ndata: id-1\n\ndata: AAEC\n\nevent: ping\ndata: \n\ndata: cut';
    expect(await read([new TextEncoder().encode(text)])).toEqual([
      { name: 'open', data: 'id-1' },
      { name: 'message', data: 'AAEC' },
      { name: 'ping', data: '' },
    ]);
  });

  it('reads the same however the network cuts it', async () => {
    const data = fc.array(fc.base64String({ maxLength: 40 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(data, fc.array(fc.nat(400), { maxLength: 20 }), async (frames, cuts) => {
        const bytes = new TextEncoder().encode(frames.map((frame) => `data: ${frame}\n\n`).join(''));
        const places = [
          0,
          ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b),
          bytes.length,
        ];
        const parts = places.slice(1).map((end, index) => bytes.slice(places[index], end));
        expect(await read(parts)).toEqual(frames.map((frame) => ({ name: 'message', data: frame })));
      }),
    );
  });
});
