import { describe, expect, it } from 'vitest';
import { OriginRule } from './origin.ts';

describe('which pages may act with a visitor’s session', () => {
  const behindProxy = new OriginRule(new URL('https://cap.example.org/'));
  const direct = new OriginRule(undefined);

  it.each([
    ['https://cap.example.org', true],
    ['http://cap.example.org', false],
    ['https://cap.example.org.evil.example', false],
    ['https://sub.cap.example.org', false],
    ['https://cap.example.org:8443', false],
    ['null', false],
  ])('[AC2] with a public address, %s: %s', (origin, isAllowed) => {
    expect(behindProxy.allows(origin, 'cap.example.org', false)).toBe(isAllowed);
    expect(behindProxy.allows(origin, 'cap.example.org', true)).toBe(isAllowed);
  });

  it('[AC2] without one, only pages of the address that was asked', () => {
    expect(direct.allows('http://localhost:3000', 'localhost:3000', false)).toBe(true);
    expect(direct.allows('http://localhost:3001', 'localhost:3000', false)).toBe(false);
    expect(direct.allows('http://localhost:3000', undefined, false)).toBe(false);
  });

  it('[AC2] no origin at all, only with a token', () => {
    expect(direct.allows(undefined, 'localhost:3000', false)).toBe(false);
    expect(direct.allows(undefined, 'localhost:3000', true)).toBe(true);
  });
});
