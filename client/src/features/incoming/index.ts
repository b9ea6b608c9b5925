export { IncomingHost } from './incoming-host.tsx';
