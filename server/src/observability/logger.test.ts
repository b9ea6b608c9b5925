import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLogger } from './logger.ts';

describe('the log', () => {
  it('holds no secret, no name and no text of a board', () => {
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const logger = createLogger('info', sink);
    const private_ = { token: 'SECRET', cookie: 'SECRET', name: 'SECRET', title: 'SECRET' };
    logger.info(
      { ...private_, board: 'b1', request: { ...private_, headers: { authorization: 'SECRET' } } },
      'said',
    );
    expect(lines.join('')).not.toContain('SECRET');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ board: 'b1', msg: 'said' });
  });
});
