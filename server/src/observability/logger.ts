import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';

export type Logger = PinoLogger;

/** What must never reach a log, wherever it stands in an entry. */
const REDACTED = ['token', 'cookie', 'authorization', 'name', 'title', 'update', 'bytes', 'state'];

/** Structured logs on standard error: no secrets, no names, no text of a board. */
export function createLogger(level: string, sink: DestinationStream = pino.destination(2)): Logger {
  const paths = REDACTED.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  return pino({ level, redact: { paths, remove: true } }, sink);
}

export function silentLogger(): Logger {
  return pino({ level: 'silent' });
}
