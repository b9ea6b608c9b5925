import type { Context, MiddlewareHandler } from 'hono';
import type { Services } from '../http/services.ts';
import { clientAddress } from '../middleware/client-address/index.ts';
import { connectionLimit } from '../middleware/connection-limit/index.ts';
import { rateLimit } from '../middleware/rate-limit/index.ts';
import type { Config } from './config.ts';
import { openingRate } from './settings.ts';

/** What stands before every way into a board, whoever asks: neither the store nor a room is troubled by a flood. */
export function admission(config: Config, { now }: Services): MiddlewareHandler[] {
  const addressOf = (context: Context): string => clientAddress(context, config.TRUST_PROXY);
  const limits = { maxOpen: config.MAX_CONNECTIONS, maxOpenPerAddress: config.MAX_CONNECTIONS_PER_ADDRESS };
  const isFull = () => new Response(null, { status: 503, headers: { 'Retry-After': '10' } });
  const isTooFast = () => new Response(null, { status: 429, headers: { 'Retry-After': '10' } });
  const rate = openingRate(config);
  return [
    ...(rate ? [rateLimit(rate, addressOf, now, isTooFast)] : []),
    connectionLimit(limits, addressOf, isFull),
  ];
}
