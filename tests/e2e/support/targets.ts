import { expect, type Page } from '@playwright/test';

/**
 * Everything that is pressed can be hit: its box, or the larger one drawn around it for fingers, is at least so large;
 * WCAG 2.5.8 lets links inside a text be smaller, and what another control of that size does, too. Pixels.
 */
export async function expectTargets(page: Page, size: number): Promise<void> {
  const small = await page.evaluate((least) => {
    const isSeen = (element: HTMLElement) => {
      const { visibility, opacity, pointerEvents } = getComputedStyle(element);
      return (
        element.checkVisibility() && visibility === 'visible' && opacity !== '0' && pointerEvents !== 'none'
      );
    };
    // What stands on the map has the size that it has at 100 %: one zooms in, and the bar above a card does the same.
    const boxOf = (element: HTMLElement) =>
      element.closest('.react-flow__viewport')
        ? { width: element.offsetWidth, height: element.offsetHeight }
        : element.getBoundingClientRect();
    const sizeOf = (element: HTMLElement) => {
      const { width, height } = boxOf(element);
      const around = getComputedStyle(element, '::after');
      const isAround = around.content !== 'none' && around.position === 'absolute';
      const [w, h] = isAround ? [Number.parseFloat(around.width), Number.parseFloat(around.height)] : [0, 0];
      return { width: Math.max(width, w || 0), height: Math.max(height, h || 0) };
    };
    // Links in a text, the name of the canvas library, and what screen readers alone find.
    const NOT_PRESSED =
      'p, [inert], [aria-hidden="true"], .react-flow__attribution, [style*="clip-path: inset(50%)"]';
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, [role="button"], [role="tab"], [role="radio"], [role="menuitem"], [role="option"], [role="switch"]',
    );
    return (
      [...controls]
        .filter((element) => element.closest(NOT_PRESSED) === null)
        // What fills a label or a box is pressed with all of it, and often not seen itself.
        .map((element) => element.closest<HTMLElement>('label, [data-target]') ?? element)
        .filter(isSeen)
        .map((element) => ({ element, ...sizeOf(element) }))
        .filter(({ width, height }) => width > 1 && (width < least - 0.5 || height < least - 0.5))
        .map(
          ({ element, width, height }) =>
            `${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 160)}`,
        )
    );
  }, size);
  expect(small, `targets under ${size} px`).toEqual([]);
}
