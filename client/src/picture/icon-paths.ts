import type { LucideIcon } from 'lucide-react';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { circle, rectangle } from './geometry.ts';

const known = new Map<LucideIcon, readonly string[]>();

/** The lines of an icon as path data, in its own square of 24 × 24: what the page draws is what a picture draws. */
export function iconPaths(icon: LucideIcon): readonly string[] {
  let paths = known.get(icon);
  if (!paths) {
    paths = readPaths(icon);
    known.set(icon, paths);
  }
  return paths;
}

function readPaths(icon: LucideIcon): readonly string[] {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(createElement(icon)));
  const drawn = [...host.querySelectorAll('svg > *')].flatMap((element) => pathOf(element) ?? []);
  root.unmount();
  return drawn;
}

function pathOf(element: Element): string | undefined {
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  switch (element.tagName) {
    case 'path':
      return element.getAttribute('d') ?? undefined;
    case 'circle':
      return circle(number('cx'), number('cy'), number('r'), {}).d;
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'rect':
      return rectangle(number('x'), number('y'), number('width'), number('height'), number('rx'), {}).d;
    default:
      return undefined;
  }
}
