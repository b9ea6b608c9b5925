import type { CDPSession } from '@playwright/test';
import type { Point } from './stage.ts';

/** Milliseconds between two reports of a mouse. */
const REPORT_MS = 1_000 / 60;
const CONTROL = 2;

/** A hand on a real mouse: what it does goes through the browser's own input, and waits for no page. */
export class Hand {
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Takes what lies at a point and moves it in a figure of eight, `ms` long; lets go where it began. */
  async drag(from: Point, ms: number): Promise<void> {
    await this.#mouse('mouseMoved', from);
    await this.#mouse('mousePressed', from, { button: 'left', buttons: 1, clickCount: 1 });
    await this.#every(ms, (turn) => {
      const to = { x: from.x + 260 * Math.sin(turn), y: from.y + 140 * Math.sin(2 * turn) };
      void this.#mouse('mouseMoved', to, { button: 'left', buttons: 1 });
    });
    await this.#mouse('mouseMoved', from, { button: 'left', buttons: 1 });
    await this.#mouse('mouseReleased', from, { button: 'left', clickCount: 1 });
  }

  /** Turns the wheel both ways and sideways. */
  async pan(at: Point, ms: number): Promise<void> {
    await this.#every(ms, (turn) => {
      const wheel = { deltaX: 22 * Math.sign(Math.sin(turn)), deltaY: 26 * Math.sign(Math.cos(turn)) };
      void this.#mouse('mouseWheel', at, wheel);
    });
  }

  /** Turns the wheel with Control held, in and out again. */
  async zoom(at: Point, ms: number): Promise<void> {
    await this.#every(ms, (turn) => {
      void this.#mouse('mouseWheel', at, {
        deltaX: 0,
        deltaY: 14 * Math.sign(Math.sin(turn)),
        modifiers: CONTROL,
      });
    });
  }

  /** One notch of the wheel with Control held; up zooms in. */
  async zoomBy(at: Point, deltaY: number): Promise<void> {
    await this.#mouse('mouseWheel', at, { deltaX: 0, deltaY, modifiers: CONTROL });
  }

  /** Reports at the pace of a mouse, whether or not the page keeps up; a turn is two seconds. */
  async #every(ms: number, report: (turn: number) => void): Promise<void> {
    const startedAt = performance.now();
    for (let sent = 0; ; sent += 1) {
      const at = performance.now() - startedAt;
      if (at >= ms) return;
      report((at / 1_000) * Math.PI);
      const wait = startedAt + (sent + 1) * REPORT_MS - performance.now();
      await new Promise((done) => setTimeout(done, Math.max(0, wait)));
    }
  }

  async #mouse(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel', at: Point, more = {}) {
    await this.#session.send('Input.dispatchMouseEvent', { type, ...at, ...more });
  }
}
