import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCaughtUp } from '@kinerja/projections';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { withCommand } from '@kinerja/commands';
import { packId, validatePolicyPack, type PolicyPack } from '@kinerja/incentives-domain';
import { fromJson, uuidv5 } from '@kinerja/kernel';
import type { ServicePorts } from '@kinerja/service-runtime';
import type { PolicyPackHandler } from './policy-pack.handler';
import { incentivesDefaults } from '../incentives.config';
import { hasOwnPack, SHIPPED } from './policy-packs.queries';

const NAMESPACE = '5b0e6f0a-6a53-5a0c-9d4e-2f7c1c3b8d11';

/** @throws Error that names the file and its faults. */
export const readPacks = async (folder: string): Promise<readonly PolicyPack[]> => {
  const files = (await readdir(folder)).filter((file) => /^[a-z0-9-]+\.json$/.test(file)).toSorted();
  return Promise.all(files.map((file) => readPack(join(folder, file))));
};

/** The newest pack of the program, whether this service adopts it or not. @throws Error when there is none. */
export const examplePack = async (folder = incentivesDefaults.packsFolder ?? ''): Promise<PolicyPack> => {
  const pack = (await readPacks(folder)).toSorted((one, other) => one.version - other.version).at(-1);
  if (!pack) throw new Error(`${folder} holds no pack`);
  return pack;
};

const readPack = async (path: string): Promise<PolicyPack> => {
  const read = validatePolicyPack(fromJson(await readFile(path, 'utf8')));
  if (read.ok) return read.value;
  throw new Error(`${path}: ${read.reason.map(({ field, detail }) => `${field} ${detail}`).join('; ')}`);
};

/** How long a start waits for the read model before it leaves the packs for the next start. */
const PATIENCE_MS = 30_000;

type Parts = Readonly<{
  packs: PolicyPackHandler;
  runtime: Pick<ServicePorts, 'clock' | 'dataSource' | 'log' | 'projections' | 'store'>;
  folder: string | undefined;
}>;

/**
 * Adopts the packs that come with the program when the service starts, each once, and only while the city has none of its own:
 * a later version of the example must not put itself over the rules a city adopted (TPP-020).
 */
export class ShippedPacks implements OnApplicationBootstrap {
  constructor(private readonly parts: Parts) {}

  /** @throws Error when a file is faulty or says something else than the version that was adopted before. */
  async onApplicationBootstrap(): Promise<void> {
    const { folder } = this.parts;
    if (folder === undefined) return;
    const packs = await readPacks(folder);
    if (!(await this.mayAdopt())) return;
    for (const pack of packs) await this.adopt(pack);
  }

  private async mayAdopt(): Promise<boolean> {
    const { runtime } = this.parts;
    if (await hasCaughtUp(runtime, PATIENCE_MS)) return !(await hasOwnPack(runtime.dataSource));
    runtime.log.warn('the read models are behind: the packs of the program wait for the next start');
    return false;
  }

  private async adopt(pack: PolicyPack): Promise<void> {
    const commandId = uuidv5(NAMESPACE, packId(pack));
    const actor = SHIPPED;
    const data = { pack, by: actor, now: this.parts.runtime.clock.now() } as const;
    const handled = await withCommand({ commandId, actor, correlationId: commandId }, () =>
      this.parts.packs.handle({ type: 'AdoptPolicyPack', data }),
    );
    if (!handled.accepted) throw new Error(`${packId(pack)} was not adopted: ${handled.refusal.code}`);
  }
}
