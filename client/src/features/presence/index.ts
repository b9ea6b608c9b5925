export { IntroduceYourself } from './introduce-yourself.tsx';
export { PresenceBar } from './presence-bar.tsx';
export { PresenceLayer } from './presence-layer.tsx';
export { ReactionMenu } from './reaction-menu.tsx';
