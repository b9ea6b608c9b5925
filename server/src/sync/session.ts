import type { CloseName } from '@cap-commun/shared/protocol/close-codes';
import { type Hello, REFUSAL } from '@cap-commun/shared/protocol/messages';
import { mayWrite } from '@cap-commun/shared/protocol/roles';
import type { CommandReceiver } from '../commands/command-desk.ts';
import type { Hub } from '../rooms/hub.ts';
import type { Room } from '../rooms/room.ts';
import { type PeerFrame, readFrame } from './frame-reader.ts';
import type { SocketLimits } from './limits.ts';
import type { SocketPeer } from './socket-peer.ts';

/** How many updates of a role that may not write are dropped before its socket is closed. */
const READ_ONLY_PATIENCE = 20;

/**
 * One peer's conversation with its room: each frame is read, checked against the role, and given on. A frame that no
 * honest client sends closes its sender and touches nobody else.
 */
export class Session {
  readonly #hub: Hub;
  readonly #commands: CommandReceiver;
  readonly #room: Room;
  readonly #peer: SocketPeer;
  readonly #limits: SocketLimits;
  /** Document frames so far: updates and step 2s, refused ones included, as the client counts them. */
  #documentFrames = 0;
  #refusedFrames = 0;
  /** Whether the peer has answered our state vector with all that it had and we had not. */
  #hasSentState = false;
  /** What came since an update that the room was not ready for. */
  #waiting: Uint8Array[] | undefined;
  /** Whether an update came too early, so that all until the state are left to it. */
  #waitsForState = false;

  constructor(hub: Hub, commands: CommandReceiver, room: Room, peer: SocketPeer, limits: SocketLimits) {
    this.#hub = hub;
    this.#commands = commands;
    this.#room = room;
    this.#peer = peer;
    this.#limits = limits;
    room.join(peer);
  }

  receive(bytes: Uint8Array): void {
    this.#peer.heard();
    // A socket that is closing has said its last word.
    if (!this.#peer.isOpen) return;
    if (this.#waiting) this.#wait(this.#waiting, bytes);
    else this.#receiveNow(bytes);
  }

  end(): void {
    this.#hub.leave(this.#room, this.#peer);
  }

  #receiveNow(bytes: Uint8Array): void {
    this.#hub.counters.frames += 1;
    if (!this.#peer.mayTalk()) {
      this.#peer.close('overloaded');
      return;
    }
    const frame = readFrame(bytes, this.#room.hasClient);
    if (frame.ok) this.#handle(frame.value);
    else this.#peer.close('malformed');
  }

  /** Keeps a frame for later, within the limit of what is kept while a board is loaded. */
  #wait(waiting: Uint8Array[], bytes: Uint8Array): void {
    waiting.push(bytes);
    const size = waiting.reduce((sum, { length }) => sum + length, 0);
    if (size > this.#limits.maxEarlyBytes) this.#peer.close('tooLarge');
  }

  /** Gives an update again when the room is ready for it, then all that came after it. */
  async #admitWhenReady(update: Uint8Array, isStep2: boolean): Promise<void> {
    const waiting: Uint8Array[] = [];
    this.#waiting = waiting;
    await this.#room.ready();
    this.#waiting = undefined;
    if (this.#peer.isOpen) this.#admit(update, isStep2);
    for (const bytes of waiting) this.receive(bytes);
  }

  #handle(frame: PeerFrame): void {
    switch (frame.kind) {
      case 'step1':
        if (this.#peer.mayAsk()) this.#room.answerStep1(this.#peer, frame.known);
        else this.#peer.close('overloaded');
        break;
      case 'update':
        this.#receiveUpdate(frame.update, frame.isStep2);
        break;
      case 'presence':
        this.#room.receivePresence(this.#peer, frame.claims);
        if (this.#room.presence.isChanged) this.#hub.touch(this.#room);
        break;
      case 'queryPresence':
        if (this.#peer.mayAsk()) this.#room.sendPresence(this.#peer);
        else this.#peer.close('overloaded');
        break;
      case 'hello':
        this.#greet(frame.hello);
        break;
      case 'command':
        this.#commands.receive(this.#room, this.#peer, frame.command);
        break;
      case 'ignored':
        break;
    }
  }

  /** All that the server owns is told once: later, only what changes. */
  #greet(hello: Hello): void {
    const isFirst = !this.#peer.hasSaidHello;
    this.#peer.greet(hello);
    if (isFirst && this.#peer.hasSaidHello) this.#commands.greet(this.#room, this.#peer);
  }

  #receiveUpdate(update: Uint8Array, isStep2: boolean): void {
    this.#documentFrames += 1;
    if (!mayWrite(this.#peer.identity.role)) this.#refuseReadOnly(isStep2);
    else if (update.length > this.#limits.maxFrameBytes) this.#refuse('tooLarge', 'tooLarge');
    // Dropping one update would leave a hole under all that follow; the client brings it when it is back.
    else if (!this.#peer.mayWrite(update.length)) this.#refuse('tooFast', 'overloaded');
    else this.#admit(update, isStep2);
  }

  #admit(update: Uint8Array, isStep2: boolean): void {
    if (isStep2) {
      this.#hasSentState = true;
      this.#waitsForState = false;
    }
    if (this.#waitsForState) return;
    const reception = this.#room.receiveUpdate(this.#peer, this.#documentFrames, update, !this.#hasSentState);
    if (reception === 'not-ready') {
      void this.#admitWhenReady(update, isStep2);
      return;
    }
    this.#waitsForState = reception === 'left-aside';
    this.#peer.oweState(this.#waitsForState);
    this.#hub.touch(this.#room);
  }

  #refuse(code: keyof typeof REFUSAL, reason: CloseName): void {
    this.#peer.refuse(REFUSAL[code], this.#documentFrames);
    this.#peer.close(reason);
  }

  /** The stock client of a viewer who never edits still sends a step 2: that is no offence. */
  #refuseReadOnly(isStep2: boolean): void {
    if (isStep2) return;
    this.#peer.refuse(REFUSAL.readOnly, this.#documentFrames);
    this.#refusedFrames += 1;
    if (this.#refusedFrames > READ_ONLY_PATIENCE) this.#peer.close('readOnly');
  }
}
