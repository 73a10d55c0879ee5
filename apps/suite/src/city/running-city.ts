import { randomBytes } from 'node:crypto';
import {
  CENTRE,
  FIRST_ADMINISTRATORS,
  firstPasswords,
  isReal,
  keepCity,
  secretsOf,
  withAgency,
  type City,
  type Home,
  type InstanceSecrets,
  type NewAgency,
} from '@kinerja/installation';
import type { Instance } from '../processes/instance';
import type { InstanceSettings } from '../processes/instance-settings';
import { Instances } from '../processes/instances';
import type { InstancePlan } from './instance-plan';

export type Login = Readonly<{ agency: string; role: string; username: string; password: string }>;

const firstLogins = (agency: string, secrets: Pick<InstanceSecrets, 'adminPassword'>): readonly Login[] => {
  const { system, agency: second } = firstPasswords(secrets);
  if (system === undefined || second === undefined) return [];
  return [
    { agency, role: 'system-admin', username: `${FIRST_ADMINISTRATORS.system}@${agency}`, password: system },
    { agency, role: 'second-admin', username: `${FIRST_ADMINISTRATORS.agency}@${agency}`, password: second },
  ];
};

/** Under the instances: what is made ready before they start, and what they are then. */
export type InstanceGround = Readonly<{
  /** Databases with their tables; a repeat changes nothing. */
  prepare: (instances: readonly InstanceSettings[]) => Promise<void>;
  instanceOf: (settings: InstanceSettings) => Instance;
}>;

/** The instances of one city and what changes their number. */
export class RunningCity {
  readonly instances = new Instances();
  /** What changes the instances goes one after another: two at once would start an instance, or the centre, twice. */
  private changing: Promise<void> = Promise.resolve();
  /** It was to hear of a new agency and did not start again. */
  private isCentreBehind = false;

  constructor(
    private readonly home: Home,
    private readonly plan: InstancePlan,
    private city: City,
    private readonly ground: InstanceGround,
  ) {}

  /** Plans every agency and the centre; nothing runs yet. */
  async prepare(): Promise<void> {
    const agencies = await this.plan.agencies(this.city);
    for (const settings of [...agencies, await this.plan.centre(this.city, agencies)])
      this.instances.add(this.ground.instanceOf(settings));
    this.writeFirstLogins();
  }

  start(): Promise<void> {
    return this.change(async () => {
      await this.ground.prepare(this.instances.all.map(({ settings }) => settings));
      await this.instances.startAll();
    });
  }

  /**
   * A new agency with its own services, databases and keys; the centre starts anew to hear it. The home knows it once it has started, so
   * that one that cannot start keeps no later start from bringing up the others. Repeating goes on from where it failed.
   */
  foundAgency(agency: NewAgency): Promise<void> {
    return this.change(async () => {
      if (!this.instances.byCode(agency.code)) await this.found(agency);
      if (this.isCentreBehind) await this.tellTheCentre();
    });
  }

  private change(run: () => Promise<void>): Promise<void> {
    const changed = this.changing.then(run);
    this.changing = changed.catch(() => undefined);
    return changed;
  }

  private async found(agency: NewAgency): Promise<void> {
    const larger = withAgency(this.city, agency);
    const added = (await this.plan.agencies(larger)).find(({ code }) => code === agency.code);
    if (!added) throw new Error(`no plan for ${agency.code}`);
    await this.ground.prepare([added]);
    const instance = this.ground.instanceOf(added);
    await this.startOrStop(instance);
    keepCity(this.home, larger);
    this.city = larger;
    this.instances.add(instance);
    this.isCentreBehind = true;
    this.writeFirstLogins();
  }

  private async tellTheCentre(): Promise<void> {
    const agencies = await this.plan.agencies(this.city);
    await this.instances.byCode(CENTRE)?.restartWith(await this.plan.centre(this.city, agencies));
    this.isCentreBehind = false;
  }

  /** One that failed would be started again later by itself, beside the one of the next attempt. */
  private async startOrStop(instance: Instance): Promise<void> {
    try {
      await instance.start();
    } catch (error) {
      await instance.stop();
      throw error;
    }
  }

  /** Bearer for founding agencies, made once and kept in the home. */
  get control(): string {
    const known = this.home.read<{ bearer: string }>('secrets/control.json');
    if (known) return known.bearer;
    const made = { bearer: randomBytes(24).toString('base64url') };
    this.home.write('secrets/control.json', made);
    return made.bearer;
  }

  /** Of a made-up city: the first administrators of every instance; further logins are added by whoever makes the accounts. */
  private writeFirstLogins(): void {
    if (isReal(this.city)) return;
    const known = this.home.read<Login[]>('demo-logins.json') ?? [];
    const missing = this.instances.all
      .flatMap(({ settings }) => firstLogins(settings.code, secretsOf(this.home, settings.code)))
      .filter(({ username }) => !known.some((login) => login.username === username));
    if (missing.length > 0) this.home.write('demo-logins.json', [...known, ...missing]);
  }
}
