import { describe, expect, it } from 'vitest';
import { SessionCookie } from './cookies.ts';

describe('the session cookie', () => {
  it('is Secure and __Host- exactly when the public address is https', () => {
    expect(new SessionCookie(true).write('s')).toBe(
      '__Host-cap=s; Path=/; HttpOnly; SameSite=Lax; Max-Age=15552000; Secure',
    );
    expect(new SessionCookie(false).write('s')).toBe(
      'cap=s; Path=/; HttpOnly; SameSite=Lax; Max-Age=15552000',
    );
  });

  it('is found among others, under its own name only', () => {
    const cookie = new SessionCookie(false);
    expect(cookie.read('a=1; cap=secret; b=2')).toBe('secret');
    expect(cookie.read('__Host-cap=secret')).toBeUndefined();
    expect(cookie.read('cap=')).toBeUndefined();
    expect(cookie.read(undefined)).toBeUndefined();
  });
});
