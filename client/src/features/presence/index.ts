export { IntroduceYourself } from './introduce-yourself.tsx';
export { PresenceBar } from './presence-bar.tsx';
