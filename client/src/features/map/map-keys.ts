/**
 * Whether a key or a paste is meant for the map: the focus is on it, or nowhere, as after a card was deleted; never
 * while something lies over it, such as the launch gate, for one must not change what one cannot see.
 */
export function isForMap(target: EventTarget | null, root: HTMLElement | null): boolean {
  if (!root || root.closest('[inert]')) return false;
  return target === document.body || (target instanceof Node && root.contains(target));
}
