import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';

export interface ConnectionLimits {
  /** Open at once, from everywhere. */
  readonly maxOpen: number;
  /** Open at once from one address; a large office is one. */
  readonly maxOpenPerAddress: number;
}

/**
 * Turns connections away, before anything is done for them, when too many are open. A connection counts from its
 * request to the end of what carries it, whoever it belongs to and whether it ever says a word.
 */
export function connectionLimit(
  limits: ConnectionLimits,
  addressOf: (context: Context) => string,
  refuse: () => Response,
): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const open = new Map<string, number>();
  const counted = new WeakSet<object>();
  let total = 0;
  return async (context, next) => {
    const { socket } = context.env.incoming;
    // Kept alive after an answer, a connection may carry another request: it is the same one.
    if (counted.has(socket)) return next();
    const address = addressOf(context);
    const ofAddress = open.get(address) ?? 0;
    if (total >= limits.maxOpen || ofAddress >= limits.maxOpenPerAddress) return refuse();
    if (socket.destroyed) return refuse();
    counted.add(socket);
    total += 1;
    open.set(address, ofAddress + 1);
    socket.once('close', () => {
      total -= 1;
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    return next();
  };
}
