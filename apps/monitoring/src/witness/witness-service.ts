import type { Clock } from '@kinerja/clock';
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { withCommand } from '@kinerja/commands';
import {
  countersign,
  openCheckpoint,
  type Checkpoint,
  type Countersignature,
  EMPTY_ROOT,
  isConsistent,
} from '@kinerja/log-witness';
import { toJson, uuidv5 } from '@kinerja/kernel';
import { headToProve, type TreeHead, type WitnessCheckpoint, type WitnessedLog } from '@kinerja/monitoring-domain';
import { problem } from '@kinerja/problem-details';
import { unwrap } from '@kinerja/http-edge';
import type { ServiceSettings } from '@kinerja/service-runtime';
import { publicKeyOf, type MonitoringConfig } from '../monitoring.config';
import type { CheckpointDto } from './witness.dto';
import type { WitnessHandler } from './witness.handler';
import { badSignature, noKey, unknownAgency, witnessProblems } from './witness.problems';

const emptyRoot = EMPTY_ROOT.toString('hex');

const grows = (from: TreeHead, { size, root }: Checkpoint, proof: readonly string[]): boolean => {
  const [earlier, later] = [from, { size, root }].map((head) => ({ ...head, root: Buffer.from(head.root, 'hex') }));
  const hashes = proof.map((hash) => Buffer.from(hash, 'hex'));
  return earlier !== undefined && later !== undefined && isConsistent(earlier, later, hashes);
};

/** Where agencies show their logs: checks signature and proof, lets the rules decide, and countersigns. */
export class WitnessService {
  private readonly keys: ReadonlyMap<string, KeyObject>;

  constructor(
    config: MonitoringConfig,
    private readonly settings: Pick<ServiceSettings, 'agency' | 'feed'>,
    private readonly handler: WitnessHandler,
    private readonly clock: Clock,
  ) {
    this.keys = new Map(
      config.agencies.flatMap((registered) => {
        const key = publicKeyOf(registered);
        return key === undefined ? [] : [[registered.agency, createPublicKey(key)]];
      }),
    );
  }

  /**
   * @throws ProblemException 404 for an agency that is not registered (yet), 401 unless the agency signed it for this log, 422 for a
   * proof that does not hold, 409 for everything else that cannot be countersigned.
   */
  async receive(log: WitnessedLog, { note, signature, from, proof }: CheckpointDto): Promise<Countersignature> {
    const { feed, agency: witness } = this.settings;
    if (!feed) throw problem('witness.no-key', noKey);
    const checkpoint = this.opened(log, { note, signature });
    const known = headToProve(await this.handler.state(log), emptyRoot);
    const asked = from === known.size ? known : { size: from, root: '' };
    const holds = asked === known && grows(known, checkpoint, proof);
    const head = { size: checkpoint.size, root: checkpoint.root, note, signature };
    const { incarnation } = checkpoint;
    await this.decide({ ...log, incarnation, head, proof: { from: asked, holds } });
    const at = this.clock.now();
    return countersign({ note, signature }, { witness, at }, createPrivateKey(feed.privateKey));
  }

  private opened({ agency, service }: WitnessedLog, signed: { note: string; signature: string }): Checkpoint {
    const key = this.keys.get(agency);
    if (!key) throw problem('witness.unknown-agency', unknownAgency, { agency });
    const checkpoint = openCheckpoint(signed, key);
    if (checkpoint?.agency !== agency || checkpoint.service !== service)
      throw problem('witness.bad-signature', badSignature);
    return checkpoint;
  }

  /** A repeat of the same request is the same command. That a log contradicts itself is a fact, and still no countersignature. */
  private async decide(shown: Omit<WitnessCheckpoint['data'], 'now'>): Promise<void> {
    const commandId = uuidv5(shown.incarnation, toJson(shown));
    const context = { commandId, actor: `agency:${shown.agency}`, correlationId: commandId };
    const command = { type: 'WitnessCheckpoint', data: { ...shown, now: this.clock.now() } } as const;
    unwrap(await withCommand(context, () => this.handler.handle(command)), witnessProblems);
    const state = await this.handler.state(shown);
    if (state.status === 'contradicted')
      throw problem('witness.contradicted', witnessProblems['witness.contradicted'], { size: state.head.size });
  }
}
