import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DiskOperation } from './disk-failpoints.ts';
import { waitFor } from './wait-for.ts';

const FAILPOINTS = join(import.meta.dirname, 'disk-failpoints.ts');

/** The disk of a server that runs as a process of its own, in the hands of a test. */
export class TestDisk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'cap-commun-disk-'));

  /** What to start the server with. */
  get env(): Record<string, string> {
    return { DISK_CONTROL: this.#folder, NODE_OPTIONS: `--import=${pathToFileURL(FAILPOINTS).href}` };
  }

  /** From now on, operations of a kind do not end. */
  stall(operation: DiskOperation): void {
    rmSync(this.#path(`stalled-${operation}`), { force: true });
    writeFileSync(this.#path(`stall-${operation}`), '');
  }

  /** Resolves once such an operation has begun. */
  stalled(operation: DiskOperation): Promise<void> {
    return waitFor(() => existsSync(this.#path(`stalled-${operation}`)), `a ${operation} on the disk`);
  }

  resume(operation: DiskOperation): void {
    rmSync(this.#path(`stall-${operation}`), { force: true });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}
