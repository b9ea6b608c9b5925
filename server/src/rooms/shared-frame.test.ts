import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as decoding from 'lib0/decoding';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { ByteWriter, uintLength } from './byte-writer.ts';
import { FRAME_HEAD_BYTES, frameBody, type SharedFrame } from './shared-frame.ts';

/** Around every length at which a head grows: of the message, and of the WebSocket frame. */
const LENGTHS = [
  0, 1, 100, 119, 120, 121, 122, 127, 128, 200, 65_000, 65_529, 65_530, 65_535, 65_536, 200_000,
];

function framed(body: Uint8Array, types: readonly number[]): SharedFrame {
  const writer = new ByteWriter(body.length, FRAME_HEAD_BYTES);
  writer.bytes(body);
  return frameBody(writer, types);
}

describe('a frame for many sockets', () => {
  let server: WebSocketServer;
  let client: WebSocket;
  let stream: IncomingMessage['socket'];
  beforeAll(async () => {
    server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
    await once(server, 'listening');
    client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const [, request] = (await once(server, 'connection')) as [WebSocket, IncomingMessage];
    stream = request.socket;
  });
  afterAll(() => {
    client.terminate();
    server.close();
  });

  it.each(LENGTHS)(
    '[SY3] is, with its head, what a WebSocket receives as its payload: %i bytes',
    async (length) => {
      const body = Uint8Array.from({ length }, (_, index) => index % 251);
      const { payload, wire } = framed(body, [0, 2]);
      const received = once(client, 'message');
      stream.write(wire);
      const [message, isBinary] = (await received) as [Buffer, boolean];
      expect(isBinary).toBe(true);
      expect(Buffer.compare(message, payload)).toBe(0);
      const decoder = decoding.createDecoder(payload);
      expect([decoding.readVarUint(decoder), decoding.readVarUint(decoder)]).toEqual([0, 2]);
      expect(Buffer.compare(decoding.readVarUint8Array(decoder), body)).toBe(0);
      expect(decoding.hasContent(decoder)).toBe(false);
    },
  );
});

describe('a byte writer', () => {
  it('writes what lib0 reads, up to the largest integer', () => {
    for (const value of [
      0,
      127,
      128,
      16_383,
      16_384,
      2 ** 31,
      2 ** 32 - 1,
      2 ** 40,
      Number.MAX_SAFE_INTEGER,
    ]) {
      const writer = new ByteWriter(8);
      writer.uint(value);
      expect(writer.position).toBe(uintLength(value));
      expect(decoding.readVarUint(decoding.createDecoder(writer.viewFrom(0)))).toBe(value);
    }
  });

  it('throws rather than write past its end', () => {
    const writer = new ByteWriter(2);
    expect(() => writer.uint(2 ** 31)).toThrow(RangeError);
    expect(() => new ByteWriter(2).bytes(new Uint8Array(3))).toThrow(RangeError);
    expect(() => new ByteWriter(2).text('abc', 3)).toThrow(RangeError);
  });
});
