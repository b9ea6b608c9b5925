/** The parts of the page that F6 goes through, in the order of the eye; each marks itself with `data-region`. */
export const REGIONS = ['bar', 'session', 'rail', 'canvas', 'panel'] as const;

const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex="0"]';

/** Where the keyboard last was in each part. */
const lastIn = new WeakMap<Element, HTMLElement>();

/** Gives the keyboard to the next part of the page that is shown, where it last was; answers whether there is one. */
export function focusRegion(step: 1 | -1): boolean {
  const regions = REGIONS.flatMap((name) => {
    const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`);
    return region && isShown(region) ? [region] : [];
  });
  if (regions.length === 0) return false;
  const active = document.activeElement;
  const at = regions.findIndex((region) => region.contains(active));
  const here = regions[at];
  if (here && active instanceof HTMLElement) lastIn.set(here, active);
  const start = at === -1 && step === -1 ? 0 : at;
  const next = regions[(start + step + regions.length) % regions.length];
  const last = next && lastIn.get(next);
  const target = last?.isConnected && isShown(last) ? last : next && firstIn(next);
  target?.focus();
  return target !== undefined;
}

function firstIn(region: HTMLElement): HTMLElement | undefined {
  if (region.matches('[tabindex="0"]')) return region;
  // The tab that is chosen, before the other controls of a panel.
  const chosen = region.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  return chosen ?? [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && element.closest('[inert]') === null;
}
