import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalRedis, type LocalRedis } from '@kinerja/local-redis';

/** Every Redis that a test file starts, in a folder that goes with them. */
export class RedisServers {
  private readonly root = mkdtempSync(join(tmpdir(), 'kinerja-jobs-'));
  private readonly started: LocalRedis[] = [];

  /** On a port given before: an empty one in the place of the one that was lost. */
  async start(settings: Readonly<Record<string, string>> = {}, port?: number): Promise<LocalRedis> {
    const folder = join(this.root, String(port ?? `new-${this.started.length}`));
    const at = port === undefined ? {} : { port };
    const redis = await startLocalRedis({ folder, password: 'secret', settings, ...at });
    this.started.push(redis);
    return redis;
  }

  async stop(): Promise<void> {
    await Promise.all(this.started.map((one) => one.stop()));
    rmSync(this.root, { recursive: true, force: true });
  }
}
