import { latePart } from '../../lib/lazy-part.tsx';

export { IntroduceYourself } from './introduce-yourself.tsx';

export const PresenceBar = latePart<object>(async () => (await import('./presence-bar.tsx')).PresenceBar);
export const PresenceLayer = latePart<object>(
  async () => (await import('./presence-layer.tsx')).PresenceLayer,
);
export const ReactionMenu = latePart<object>(async () => (await import('./reaction-menu.tsx')).ReactionMenu);
