import { readFileSync } from 'node:fs';

/**
 * Frames worth mutating: one of each kind that honest clients send, and every one that ever broke something. A line
 * each: a name, a space, the frame in base64.
 */
export function readCorpus(): { readonly name: string; readonly frame: Uint8Array }[] {
  const text = readFileSync(new URL('./corpus.txt', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', base64 = ''] = line.split(' ');
      return { name, frame: new Uint8Array(Buffer.from(base64, 'base64')) };
    });
}
