import { expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

it('the code for another page keeps the secret behind the # and makes no markup of a title', () => {
  const code = embedCode('https://cap.example.org/join#abc.1', 'b_1', '"><script>alert(1)</script> & co');
  const frame = new DOMParser().parseFromString(code, 'text/html').body;
  expect(frame.querySelectorAll('*')).toHaveLength(1);
  expect(frame.querySelector('iframe')?.title).toBe('"><script>alert(1)</script> & co');
  expect(frame.querySelector('iframe')?.src).toBe('https://cap.example.org/embed/b_1#abc.1');
});
