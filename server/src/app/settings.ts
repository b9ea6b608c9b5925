import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CommandLimits, DEFAULT_COMMAND_LIMITS, UNLIMITED_COMMANDS } from '../commands/command-desk.ts';
import type { HttpOptions } from '../http/services.ts';
import { DEFAULT_ROOM_LIMITS, type RoomLimits } from '../rooms/limits.ts';
import { DEFAULT_SOCKET_LIMITS, type SocketLimits, UNLIMITED_RATES } from '../sync/limits.ts';
import type { Config } from './config.ts';

/** Where the build puts the client. */
export const CLIENT_FOLDER = fileURLToPath(new URL('../../../client/dist', import.meta.url));

const DAY_MS = 86_400_000;

/** Bodies of every route but import and validate, in bytes. */
const MAX_BODY_BYTES = 64 * 1024;

/** How much may come at once, in seconds of what may come on average: a reconnection brings all that waited. */
const BURST_SECONDS = { updates: 10, bytes: 32, moves: 2, frames: 10 } as const;

export function httpOptions(config: Config): HttpOptions {
  return {
    publicUrl: config.PUBLIC_URL,
    createBoards: config.CREATE_BOARDS,
    adminToken: config.ADMIN_TOKEN,
    hasRateLimits: config.RATE_LIMITS === 'on',
    trustedProxies: config.TRUST_PROXY,
    maxBodyBytes: MAX_BODY_BYTES,
    maxImportBytes: config.MAX_IMPORT_BYTES,
    versionKeepMs: config.VERSION_KEEP_DAYS * DAY_MS,
    clientFolder: existsSync(`${CLIENT_FOLDER}/index.html`) ? CLIENT_FOLDER : undefined,
    frameAncestors: config.FRAME_ANCESTORS.split(/\s+/).filter((origin) => origin !== ''),
  };
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
  };
}

export function commandLimits(config: Config): CommandLimits {
  return config.RATE_LIMITS === 'on' ? DEFAULT_COMMAND_LIMITS : UNLIMITED_COMMANDS;
}
