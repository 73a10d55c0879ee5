import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { withCommand } from '@kinerja/event-store';
import { packId, validatePolicyPack, type PolicyPack } from '@kinerja/incentives-domain';
import { fromJson, uuidv5 } from '@kinerja/kernel';
import type { Clock } from '@kinerja/service-shell';
import type { PolicyPackHandler } from './policy-pack.handler';

const NAMESPACE = '5b0e6f0a-6a53-5a0c-9d4e-2f7c1c3b8d11';

/** @throws Error that names the file and its faults. */
export const readPacks = async (folder: string): Promise<readonly PolicyPack[]> => {
  const files = (await readdir(folder)).filter((file) => /^[a-z0-9-]+\.json$/.test(file)).toSorted();
  return Promise.all(files.map((file) => readPack(join(folder, file))));
};

const readPack = async (path: string): Promise<PolicyPack> => {
  const read = validatePolicyPack(fromJson(await readFile(path, 'utf8')));
  if (read.ok) return read.value;
  throw new Error(`${path}: ${read.reason.map(({ field, detail }) => `${field} ${detail}`).join('; ')}`);
};

/** Adopts the packs that come with the program when the service starts, each once; a city adopts its own beside them. */
export class ShippedPacks implements OnApplicationBootstrap {
  constructor(
    private readonly packs: PolicyPackHandler,
    private readonly clock: Clock,
    private readonly folder: string | undefined,
  ) {}

  /** @throws Error when a file is faulty or says something else than the version that was adopted before. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.folder === undefined) return;
    for (const pack of await readPacks(this.folder)) await this.adopt(pack);
  }

  private async adopt(pack: PolicyPack): Promise<void> {
    const commandId = uuidv5(NAMESPACE, packId(pack));
    const actor = 'service:incentives';
    const data = { pack, by: actor, now: this.clock.now() } as const;
    const handled = await withCommand({ commandId, actor, correlationId: commandId }, () =>
      this.packs.handle({ type: 'AdoptPolicyPack', data }),
    );
    if (!handled.accepted) throw new Error(`${packId(pack)} was not adopted: ${handled.refusal.code}`);
  }
}
