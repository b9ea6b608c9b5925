import { latePart } from '../../lib/lazy-part.tsx';

export { IntroduceYourself } from './introduce-yourself.tsx';
export { PresenceBar } from './presence-bar.tsx';
export { ReactionMenu } from './reaction-menu.tsx';

export const PresenceLayer = latePart<object>(
  async () => (await import('./presence-layer.tsx')).PresenceLayer,
);
