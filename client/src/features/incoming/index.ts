import { latePart } from '../../lib/lazy-part.tsx';

export const IncomingHost = latePart<object>(async () => (await import('./incoming-host.tsx')).IncomingHost);
