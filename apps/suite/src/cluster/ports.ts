import { randomInt } from 'node:crypto';
import { isPortFree } from '@kinerja/local-process';

/** Below the range from which Linux takes ports for outgoing connections, so that a restarted process finds its own free. */
const [FIRST, AFTER_LAST] = [12_000, 32_000];
const ATTEMPTS = 200;

/** One port for each process for as long as the cluster runs. */
export class Ports {
  private readonly given = new Map<string, Promise<number>>();
  private readonly taken = new Set<number>();

  of(process: string): Promise<number> {
    const known = this.given.get(process) ?? this.choose();
    this.given.set(process, known);
    return known;
  }

  private async choose(): Promise<number> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const port = randomInt(FIRST, AFTER_LAST);
      if (this.taken.has(port)) continue;
      this.taken.add(port);
      if (await isPortFree(port)) return port;
    }
    throw new Error(`no free port from ${FIRST} to ${AFTER_LAST - 1} on 127.0.0.1`);
  }
}
