import { resolve } from 'node:path';
import { err, ok, type Result } from '@cap-commun/shared/core/result';
import { z } from 'zod';

const MEBIBYTE = 1024 * 1024;

/** Digits and nothing else: `0x10` and `1e3` are typing errors, not numbers. */
const whole = (defaultValue: number, min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .default(defaultValue);

const webAddress = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text));

/** Origins as a content security policy writes them, separated by spaces; `*.` stands for every host below one. */
const origins = z
  .string()
  .transform((text) => text.split(/\s+/).filter((origin) => origin !== ''))
  .refine((all) => all.every((origin) => /^https?:\/\/(?:\*\.)?[a-z\d.-]+(?::\d{1,5})?$/i.test(origin)), {
    message: 'must be origins such as https://intranet.example.org, separated by spaces',
  })
  .default([]);

/** Every environment variable of the server, with its default; `docs/configuration.md` says what each is for. */
export const environmentSchema = z
  .object({
    PORT: whole(3000, 0, 65_535),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('./data'),
    KEY_FILE: z.string().min(1).optional(),
    PUBLIC_URL: webAddress.optional(),
    STORE_URL: z.enum(['sqlite:', 'memory:']).default('sqlite:'),
    LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
    TRUST_PROXY: whole(0, 0, 10),
    CREATE_BOARDS: z.enum(['anyone', 'admin']).default('anyone'),
    ADMIN_TOKEN: z.string().min(16).optional(),
    RATE_LIMITS: z.enum(['on', 'off']).default('on'),
    EMBED_ORIGINS: origins,
    MAX_UPDATE_BYTES: whole(4 * MEBIBYTE, 1024, 64 * MEBIBYTE),
    MAX_BOARD_BYTES: whole(10 * MEBIBYTE, 64 * 1024, 512 * MEBIBYTE),
    MAX_CLIENTS_PER_BOARD: whole(200, 1, 10_000),
    MAX_CONNECTIONS: whole(10_000, 1, 1_000_000),
    MAX_CONNECTIONS_PER_ADDRESS: whole(1_000, 1, 1_000_000),
    MAX_CONNECTIONS_PER_PERSON: whole(50, 1, 10_000),
    HEADERS_TIMEOUT_MS: whole(10_000, 100, 60_000),
    UPDATES_PER_SECOND: whole(60, 1, 100_000),
    UPDATE_BYTES_PER_SECOND: whole(256 * 1024, 1024, 1024 * MEBIBYTE),
    MOVES_PER_SECOND: whole(60, 1, 100_000),
    MOVE_BYTES_PER_SECOND: whole(128 * 1024, 1024, 1024 * MEBIBYTE),
    FRAMES_PER_SECOND: whole(500, 1, 100_000),
    ASKS_PER_MINUTE: whole(60, 1, 100_000),
    COMMANDS_PER_MINUTE: whole(60, 1, 100_000),
    CONNECTIONS_PER_MINUTE: whole(1_200, 1, 1_000_000),
    BOARDS_PER_MINUTE: whole(10, 1, 1_000_000),
    JOINS_PER_MINUTE: whole(60, 1, 1_000_000),
    VALIDATIONS_PER_MINUTE: whole(30, 1, 1_000_000),
    VERSIONS_PER_MINUTE: whole(20, 1, 1_000_000),
    REQUESTS_PER_MINUTE: whole(600, 1, 1_000_000),
    MAX_EARLY_BYTES: whole(8 * MEBIBYTE, 64 * 1024, 64 * MEBIBYTE),
    MAX_BUFFERED_BYTES: whole(4 * MEBIBYTE, 64 * 1024, 64 * MEBIBYTE),
    MAX_IMPORT_BYTES: whole(16 * MEBIBYTE, 1024, 64 * MEBIBYTE),
    COMPACT_AFTER_UPDATES: whole(2_000, 1, 1_000_000),
    VERSION_EVERY_MINUTES: whole(10, 1, 1_440),
    VERSION_KEEP_DAYS: whole(30, 1, 3_650),
    FINDINGS_TIMEOUT_MS: whole(10_000, 100, 600_000),
    IDLE_BOARD_MS: whole(30_000, 0, 3_600_000),
  })
  .refine(({ CREATE_BOARDS, ADMIN_TOKEN }) => CREATE_BOARDS === 'anyone' || ADMIN_TOKEN !== undefined, {
    path: ['ADMIN_TOKEN'],
    message: 'is needed when CREATE_BOARDS is admin',
  });

export type Config = z.infer<typeof environmentSchema> & {
  /** File of the key that all links are made with; outside the database. */
  readonly keyFile: string;
  readonly databaseFile: string;
};

/** Reads the environment; an empty variable is one that is not set. The error is one line a person can act on. */
export function parseConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, string> {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return err(`Bad configuration. ${problems.join('; ')}`);
  }
  const folder = resolve(parsed.data.DATA_DIR);
  return ok({
    ...parsed.data,
    keyFile: resolve(parsed.data.KEY_FILE ?? `${folder}/link.key`),
    databaseFile: `${folder}/boards.sqlite`,
  });
}

/** The configuration of this process. */
export function configFromEnvironment(): Result<Config, string> {
  return parseConfig(process.env);
}
