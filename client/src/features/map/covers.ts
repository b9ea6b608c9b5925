import type { Box } from '@cap-commun/shared/board-file/place-beside';

/** What floats over a corner of the map: its own overview and zoom, and what the page says there. */
export type Cover = 'corner' | 'notices';

/** Where such parts of the page lie now, in pixels of the map's window. */
export function coversOf(map: HTMLElement, name?: Cover): readonly Box[] {
  const { left, top } = map.getBoundingClientRect();
  const selector = name === undefined ? '[data-covers-map]' : `[data-covers-map="${name}"]`;
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return width === 0 || height === 0 ? [] : [{ x: x - left, y: y - top, width, height }];
  });
}
