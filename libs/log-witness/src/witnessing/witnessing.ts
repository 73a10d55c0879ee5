import type { Clock } from '@kinerja/clock';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { CheckpointStore, lastCountersigned, type KeptCheckpoint } from '../checkpoints/checkpoint-store';
import { isCountersigned, type Countersignature } from '../checkpoints/checkpoint-note';
import type { AgencyCode, Instant } from '@kinerja/vocabulary';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { everyMinute } from '@kinerja/concurrency';
import { showToCentre, type CentreAnswer, type Shown } from './centre-witness';

/** What of an instance's settings it takes to have its log witnessed. */
export type WitnessingSettings = Readonly<{
  agency: AgencyCode;
  /** Ed25519 private key, PEM (PKCS 8), that signs checkpoints. */
  feed?: Readonly<{ privateKey: string }>;
  /** The centre's door and its Ed25519 public key (PEM, SPKI). */
  centre?: Readonly<{ url: string; publicKey: string }>;
}>;

export type WitnessingOptions = Readonly<{
  service: string;
  settings: WitnessingSettings;
  pool: Pool;
  clock: Clock;
  log: Logger;
}>;

/** How one round ended. `unwitnessed`: there is a checkpoint and no centre. `unknown`: the centre does not know the agency. */
export type Round =
  | 'nothing-new'
  | 'unwitnessed'
  | 'countersigned'
  | 'unreachable'
  | 'unknown'
  | 'forged'
  | 'behind-witness'
  | 'proof-damaged'
  | 'refused';

/**
 * Makes a checkpoint once a minute when the log has grown, and has it countersigned by the centre. A centre that is away is asked
 * again a minute later; one proof covers whatever was written meanwhile.
 */
export class Witnessing {
  private readonly checkpoints: CheckpointStore;
  private readonly minutes = everyMinute(
    () => this.roundAndTell(),
    (err) => this.options.log.warn({ err }, 'no checkpoint this time'),
  );
  private told: Round = 'nothing-new';
  private hasMade = false;

  constructor(
    private readonly options: WitnessingOptions,
    privateKey: string,
  ) {
    const { pool, service, settings } = options;
    const owner = { agency: settings.agency, service, privateKey: createPrivateKey(privateKey) };
    this.checkpoints = new CheckpointStore(pool, owner);
  }

  start(): void {
    this.minutes.start();
  }

  /** A process that ends within its first minute leaves a checkpoint all the same, lest its log seem to have lost what it had. */
  async stop(): Promise<void> {
    await this.minutes.stop();
    if (this.hasMade) return;
    const { clock, log } = this.options;
    await this.make(clock.now()).catch((error: unknown) => log.debug({ err: error }, 'no checkpoint at the end'));
  }

  /** @throws what the database throws. */
  async round(): Promise<Round> {
    const { pool, clock, settings } = this.options;
    const checkpoint = await this.make(clock.now());
    if (!checkpoint) return 'nothing-new';
    if (!settings.centre) return 'unwitnessed';
    const known = await lastCountersigned(pool);
    if (known?.size === checkpoint.size) return 'nothing-new';
    return this.show(checkpoint, known?.size ?? 0);
  }

  private async make(at: Instant): Promise<KeptCheckpoint | undefined> {
    const made = await this.checkpoints.make(at);
    this.hasMade ||= made !== undefined;
    return made;
  }

  /** A question that our own end cut off says nothing of the centre. */
  private async roundAndTell(): Promise<void> {
    const round = await this.round();
    if (!this.minutes.stopping.aborted) this.tell(round);
  }

  /** A standing that lasts is told once. */
  private tell(round: Round): void {
    const { log } = this.options;
    if (round === this.told) return;
    this.told = round;
    if (round === 'unreachable') log.warn('the centre cannot be reached; the log goes on without countersignature');
    // A new agency runs before the centre has started anew to know it.
    if (round === 'unknown') log.warn('the centre does not know this agency yet; it is asked again every minute');
    if (round === 'behind-witness') log.error('the centre has countersigned more than this log holds: it lost its end');
    if (round === 'proof-damaged') log.warn('the proof did not reach the centre as it was sent; the heads agree');
    if (round === 'forged') log.error('a countersignature is not from the centre');
  }

  /** `mayAskAgain`: the centre may know another size than the one noted here, whose answer was lost. */
  private async show(checkpoint: KeptCheckpoint, from: number, mayAskAgain = true): Promise<Round> {
    const answer = await this.ask(checkpoint, from);
    if (!answer) return 'unreachable';
    return this.standing(checkpoint, answer, mayAskAgain);
  }

  private async standing(checkpoint: KeptCheckpoint, answer: CentreAnswer, mayAskAgain: boolean): Promise<Round> {
    if (answer.kind === 'unknown') return 'unknown';
    if (answer.kind === 'countersigned') return this.keep(checkpoint, answer.answer);
    if (answer.kind === 'refused') return this.refused(answer);
    if (answer.kind === 'proof-fails') return this.restate(checkpoint, answer.size);
    if (answer.size > checkpoint.size) return 'behind-witness';
    return mayAskAgain ? this.show(checkpoint, answer.size, false) : 'refused';
  }

  /**
   * A proof that failed was damaged on its way, or the log is not what it was. Its word for the size that the centre knows tells which: the
   * centre holds it against the one it has.
   */
  private async restate(checkpoint: KeptCheckpoint, size: number): Promise<Round> {
    if (size > checkpoint.size) return 'behind-witness';
    const restated = await this.checkpoints.restate(checkpoint, size, this.options.clock.now());
    const answer = await this.send({ ...restated, from: size, proof: [] });
    if (!answer) return 'unreachable';
    return answer.kind === 'refused' ? this.refused(answer) : 'proof-damaged';
  }

  private refused(answer: Extract<CentreAnswer, { kind: 'refused' }>): Round {
    this.options.log.error(answer, 'the centre does not countersign this log');
    return 'refused';
  }

  private async ask(checkpoint: KeptCheckpoint, from: number): Promise<CentreAnswer | undefined> {
    return this.send({ ...checkpoint, from, proof: await this.checkpoints.proof(from, checkpoint.size) });
  }

  private async send(shown: Shown): Promise<CentreAnswer | undefined> {
    const { settings, service, log } = this.options;
    const address = { url: settings.centre?.url ?? '', agency: settings.agency, service };
    try {
      return await showToCentre(address, shown, this.minutes.stopping);
    } catch (error) {
      log.debug({ err: error }, 'the centre');
      return undefined;
    }
  }

  private async keep(checkpoint: KeptCheckpoint, answer: Countersignature): Promise<Round> {
    const key = createPublicKey(this.options.settings.centre?.publicKey ?? '');
    if (!isCountersigned(checkpoint, answer, key)) return 'forged';
    await this.checkpoints.keep(checkpoint, answer);
    return 'countersigned';
  }
}

/** None where the instance has no key to sign with. */
export const witnessingOf = (options: WitnessingOptions): Witnessing | undefined => {
  const { feed } = options.settings;
  return feed && new Witnessing(options, feed.privateKey);
};
