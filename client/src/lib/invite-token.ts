/**
 * Takes the secret of a link out of the address, so that it is in no history, screenshot or copied address; it stays
 * in this history entry, so that a reload still knows it. `null` when the address never had one.
 */
export function takeInviteToken(): string | null {
  const fromAddress = location.hash.slice(1);
  if (fromAddress !== '') {
    history.replaceState({ inviteToken: fromAddress }, '', location.pathname);
    return fromAddress;
  }
  const state: unknown = history.state;
  const isState = typeof state === 'object' && state !== null && 'inviteToken' in state;
  return isState && typeof state.inviteToken === 'string' ? state.inviteToken : null;
}
