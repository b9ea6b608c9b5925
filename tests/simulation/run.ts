import { isFinalClose } from '@cap-commun/shared/protocol/close-codes';
import { findDifferences, findGhosts } from './convergence.ts';
import type { SimulatedPeer } from './peer.ts';
import { randomEdits } from './random-edits.ts';
import { World } from './world.ts';

const STEPS = 160;
/** How long, in simulated time, a healed network may take until everybody has everything. */
const SETTLE_LIMIT_MS = 90_000;
const SETTLE_STEP_MS = 250;

const WEIGHTS = {
  edit: 30,
  undo: 4,
  redo: 2,
  point: 2,
  deliver: 60,
  flush: 6,
  wait: 16,
  rest: 3,
  cut: 2,
  freeze: 1,
  thaw: 2,
  offline: 2,
  online: 4,
  reload: 1,
  second: 1,
  closeSecond: 2,
  stall: 2,
  diskStep: 4,
  resume: 4,
  commitFails: 0.7,
  loadFails: 0.7,
  kill: 0.8,
  stop: 0.4,
  start: 8,
};
/** What the older of the pinned seeds were played without. */
const NEWER_WEIGHTS = { ...WEIGHTS, remove: 0.15 };
type Step = keyof typeof NEWER_WEIGHTS;

/** What a run did, to be compared with itself and to tell that it tried something. */
export interface RunSummary {
  readonly steps: readonly string[];
  readonly acknowledged: number;
  readonly received: number;
  /** Frames that came over streams. */
  readonly posted: number;
  readonly cards: number;
}

/** A run in which a promise was broken; its message replays it. */
export class SimulationFailure extends Error {
  constructor(seed: number, problems: readonly string[], steps: readonly string[]) {
    super(`seed ${seed}:\n  ${problems.join('\n  ')}\nsteps:\n  ${steps.join('\n  ')}`);
  }
}

/** Plays one seed to its end. Throws `SimulationFailure` with the seed and what was done. */
export async function runSimulation(seed: number, isClassic = false): Promise<RunSummary> {
  const world = await World.create(seed, isClassic);
  const steps: string[] = [];
  const fail = (problems: readonly string[]): never => {
    throw new SimulationFailure(seed, problems, steps);
  };
  try {
    for (let step = 0; step < STEPS; step += 1) {
      steps.push(await playStep(world, world.random.weighted(isClassic ? WEIGHTS : NEWER_WEIGHTS)));
      await world.settle();
      const problems = [...(world.server ? [] : await brokenPromises(world)), ...sentAway(world)];
      if (problems.length > 0) fail(problems);
    }
    const late = await heal(world);
    const problems = [...late, ...(await brokenPromises(world)), ...sentAway(world)];
    problems.push(...(await unequal(world)));
    if (problems.length > 0) fail(problems);
    const cards = (await world.stored()).getMap('cards').size;
    return { steps, ...world.promises.counts, cards };
  } catch (error) {
    if (error instanceof SimulationFailure) throw error;
    return fail([error instanceof Error ? (error.stack ?? error.message) : String(error)]);
  } finally {
    world.destroy();
  }
}

async function playStep(world: World, step: Step): Promise<string> {
  const { random, server } = world;
  const peer = random.pick(world.peers);
  switch (step) {
    case 'edit':
      return playEdit(world, peer);
    case 'undo':
    case 'redo':
      if (peer.mayWrite) peer[step]();
      break;
    case 'point':
      peer.point(random.between(0, 99), random.between(0, 99));
      break;
    case 'deliver':
      return deliverSome(world, random.between(1, 6));
    case 'flush':
      await deliverAll(world);
      break;
    case 'wait':
      await world.advance(random.between(1, 40));
      break;
    case 'rest':
      await world.advance(random.between(100, 4_000));
      break;
    case 'cut':
    case 'freeze':
    case 'thaw':
      disturb(world, step);
      break;
    case 'offline':
      peer.goOffline();
      break;
    case 'online':
      peer.goOnline();
      break;
    case 'reload':
      world.reload(peer);
      break;
    case 'remove':
      // Two stay, so that there is something to compare.
      if (world.peers.indexOf(peer) > 1) world.remove(peer);
      break;
    case 'second':
      peer.openSecond();
      break;
    case 'closeSecond':
      peer.closeSecond();
      break;
    case 'stall':
      if (server) server.disk.isStalled = true;
      break;
    case 'diskStep':
      await server?.disk.step();
      break;
    case 'resume':
      await server?.disk.resume();
      break;
    case 'commitFails':
      if (server) server.disk.nextCommit = random.pick(['before', 'after']);
      break;
    case 'loadFails':
      if (server) server.disk.failsNextLoad = true;
      break;
    case 'kill':
      await world.killServer();
      break;
    case 'stop':
      await world.stopServer();
      break;
    case 'start':
      if (!server) await restart(world);
      break;
  }
  return `${step} ${peer.name}`;
}

/** One who may not write tries now and then all the same, as an old or a hostile client would. */
function playEdit(world: World, peer: SimulatedPeer): string {
  if (!peer.mayWrite && !world.random.chance(0.05)) return `edit ${peer.name}: may not`;
  const edits = randomEdits(world.random, peer.doc, () => peer.newId());
  peer.edit(edits);
  return `edit ${peer.name}: ${JSON.stringify(edits)}`;
}

function deliverSome({ random, network }: World, count: number): string {
  const moved: string[] = [];
  for (let left = count; left > 0; left -= 1) {
    const queues = network.links.flatMap((link) => [
      ...(link.waitingForServer > 0 ? [{ link, isUp: true }] : []),
      ...(link.waitingForClient > 0 ? [{ link, isUp: false }] : []),
    ]);
    if (queues.length === 0) break;
    const { link, isUp } = random.pick(queues);
    if (isUp) link.deliverToServer();
    else link.deliverToClient();
    moved.push(`${link.owner}#${link.id}${isUp ? '↑' : '↓'}`);
  }
  return `deliver ${moved.join(' ')}`;
}

async function deliverAll({ network }: World): Promise<void> {
  for (const link of network.links) {
    while (!link.isOver && link.waitingForServer > 0) link.deliverToServer();
    while (!link.isOver && link.waitingForClient > 0) await link.deliverToClient();
  }
}

function disturb({ random, network }: World, step: 'cut' | 'freeze' | 'thaw'): void {
  if (network.links.length === 0) return;
  const link = random.pick(network.links);
  if (step === 'cut') link.cut();
  else link.isFrozen = step === 'freeze';
}

async function restart(world: World): Promise<void> {
  if (world.random.chance(0.3)) await world.compact();
  world.startServer();
}

/** The network and the disk are whole again, and everybody comes back; problems when that does not end. */
async function heal(world: World): Promise<string[]> {
  if (!world.server) await restart(world);
  if (world.server) {
    world.server.disk.nextCommit = undefined;
    world.server.disk.failsNextLoad = false;
    await world.server.disk.resume();
  }
  for (const peer of world.peers) peer.closeSecond();
  for (const link of world.network.links) if (link.isFrozen) link.cut();
  for (const peer of world.peers) peer.goOnline();
  for (let waited = 0; waited < SETTLE_LIMIT_MS; waited += SETTLE_STEP_MS) {
    await deliverAll(world);
    await world.settle();
    const late = world.peers.filter((peer) => !peer.isSettled && !peer.hasScribbled && !peer.isRevoked);
    if (late.length === 0 && (await unequal(world)).length === 0) return [];
    await world.advance(SETTLE_STEP_MS);
  }
  return world.peers
    .filter((peer) => !peer.isSettled && !peer.isRevoked)
    .map(({ name, kind, role, state }) => `${name} (${kind} ${role}) not settled: ${state}`);
}

async function unequal(world: World): Promise<string[]> {
  const peers = world.peers.filter(({ isRevoked }) => !isRevoked);
  return [...findDifferences(peers, await world.stored()), ...findGhosts(peers)];
}

async function brokenPromises(world: World): Promise<string[]> {
  return world.promises.brokenBy(await world.stored());
}

/** An honest peer that the server sends away for good has lost its work. */
function sentAway({ peers }: World): string[] {
  return peers
    .filter(
      (peer) =>
        !peer.hasScribbled &&
        !peer.isRevoked &&
        peer.finalCloses.some((code) => code === 0 || isFinalClose(code)),
    )
    .map(({ name, kind, finalCloses }) => `${name} (${kind}) was sent away: ${finalCloses.join(', ')}`);
}
