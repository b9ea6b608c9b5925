import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CommandLimits, UNLIMITED_COMMANDS } from '../commands/command-desk.ts';
import type { HttpOptions, HttpRates } from '../http/services.ts';
import type { Rate } from '../middleware/rate-limit/index.ts';
import { DEFAULT_ROOM_LIMITS, type RoomLimits } from '../rooms/limits.ts';
import { DEFAULT_SOCKET_LIMITS, type SocketLimits, UNLIMITED_RATES } from '../sync/limits.ts';
import type { Config } from './config.ts';

/** Where the build puts the client. */
export const CLIENT_FOLDER = fileURLToPath(new URL('../../../client/dist', import.meta.url));

const DAY_MS = 86_400_000;

/** Bodies of every route but import and validate, in bytes. */
const MAX_BODY_BYTES = 64 * 1024;

/** How much may come at once, in seconds of what may come on average: a reconnection brings all that waited. */
const BURST_SECONDS = {
  updates: 10,
  bytes: 32,
  moves: 2,
  moveBytes: 4,
  frames: 10,
  asks: 30,
  commands: 40,
} as const;
/** The same for one address, in minutes: an office behind one address starts a workshop together. */
const BURST_MINUTES = {
  createBoard: 2,
  join: 2,
  validate: 1,
  board: 0.5,
  version: 1,
  connect: 5 / 6,
} as const;

export function httpOptions(config: Config): HttpOptions {
  return {
    publicUrl: config.PUBLIC_URL,
    createBoards: config.CREATE_BOARDS,
    adminToken: config.ADMIN_TOKEN,
    rates: config.RATE_LIMITS === 'on' ? httpRates(config) : undefined,
    trustedProxies: config.TRUST_PROXY,
    maxBodyBytes: MAX_BODY_BYTES,
    maxImportBytes: config.MAX_IMPORT_BYTES,
    versionKeepMs: config.VERSION_KEEP_DAYS * DAY_MS,
    clientFolder: existsSync(`${CLIENT_FOLDER}/index.html`) ? CLIENT_FOLDER : undefined,
    embedOrigins: config.EMBED_ORIGINS,
  };
}

function httpRates(config: Config): HttpRates {
  return {
    createBoard: perMinute(config.BOARDS_PER_MINUTE, BURST_MINUTES.createBoard),
    join: perMinute(config.JOINS_PER_MINUTE, BURST_MINUTES.join),
    validate: perMinute(config.VALIDATIONS_PER_MINUTE, BURST_MINUTES.validate),
    board: perMinute(config.REQUESTS_PER_MINUTE, BURST_MINUTES.board),
    version: perMinute(config.VERSIONS_PER_MINUTE, BURST_MINUTES.version),
  };
}

/** Connections that one address may open: an office whose line comes back has all its tabs to bring again. */
export function openingRate(config: Config): Rate | undefined {
  if (config.RATE_LIMITS === 'off') return undefined;
  return perMinute(config.CONNECTIONS_PER_MINUTE, BURST_MINUTES.connect);
}

function perMinute(count: number, burstMinutes: number): Rate {
  return { perMinute: count, burst: Math.max(1, Math.round(count * burstMinutes)) };
}

export function roomLimits(config: Config): RoomLimits {
  return {
    ...DEFAULT_ROOM_LIMITS,
    maxBoardBytes: config.MAX_BOARD_BYTES,
    maxClientsPerBoard: config.MAX_CLIENTS_PER_BOARD,
    maxBufferedBytes: config.MAX_BUFFERED_BYTES,
    compactAfterUpdates: config.COMPACT_AFTER_UPDATES,
    idleTimeoutMs: config.IDLE_BOARD_MS,
  };
}

export function socketLimits(config: Config): SocketLimits {
  const sizes = {
    maxFrameBytes: config.MAX_UPDATE_BYTES,
    maxPerMembership: config.MAX_CONNECTIONS_PER_PERSON,
    maxEarlyBytes: config.MAX_EARLY_BYTES,
  };
  if (config.RATE_LIMITS === 'off') return { ...UNLIMITED_RATES, ...sizes };
  return {
    ...DEFAULT_SOCKET_LIMITS,
    ...sizes,
    updatesPerSecond: config.UPDATES_PER_SECOND,
    updateBurst: config.UPDATES_PER_SECOND * BURST_SECONDS.updates,
    bytesPerSecond: config.UPDATE_BYTES_PER_SECOND,
    byteBurst: config.UPDATE_BYTES_PER_SECOND * BURST_SECONDS.bytes,
    movesPerSecond: config.MOVES_PER_SECOND,
    moveBurst: config.MOVES_PER_SECOND * BURST_SECONDS.moves,
    framesPerSecond: config.FRAMES_PER_SECOND,
    frameBurst: config.FRAMES_PER_SECOND * BURST_SECONDS.frames,
    moveBytesPerSecond: config.MOVE_BYTES_PER_SECOND,
    moveByteBurst: config.MOVE_BYTES_PER_SECOND * BURST_SECONDS.moveBytes,
    asksPerSecond: config.ASKS_PER_MINUTE / 60,
    askBurst: (config.ASKS_PER_MINUTE / 60) * BURST_SECONDS.asks,
  };
}

export function commandLimits(config: Config): CommandLimits {
  if (config.RATE_LIMITS === 'off') return UNLIMITED_COMMANDS;
  const commandsPerSecond = config.COMMANDS_PER_MINUTE / 60;
  return { commandsPerSecond, commandBurst: commandsPerSecond * BURST_SECONDS.commands };
}
