import { describe, expect, it } from 'vitest';
import { maskedAddress } from './masked-address.ts';

describe('maskedAddress', () => {
  it('shows where a link leads, and of its secret only the end', () => {
    expect(maskedAddress('https://cap.example.org/join#abcdefghijkl4Kq')).toBe(
      'cap.example.org/join#••••••••4Kq',
    );
  });
});
