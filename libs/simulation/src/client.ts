import { hash } from 'node:crypto';
import { withCommand, type Handled } from '@kinerja/commands';
import { uuidv5, type Refusal } from '@kinerja/kernel';
import { isTransient } from '@kinerja/messaging';
import { ProblemException } from '@kinerja/problem-details';
import type { Fleet } from './fleet';
import { SimulatedProcess } from './simulated-process';
import type { World } from './world';

/** A command that a caller was told had been carried out. */
export type Acknowledged = Readonly<{ service: string; commandId: string; version: bigint; position: bigint }>;

const NAMESPACE = '0b9a8c7d-6e5f-5a4b-8c3d-2e1f0a9b8c7d';

type Answer = Handled<Refusal>;

/** 503, as a service says that is about to end: every caller asks again. */
const isNotYet = (error: unknown): boolean => error instanceof ProblemException && error.status === 503;

/** People at their screens: they ask again, with the same key, until they have an answer, and again while it is "not yet". */
export class Client {
  readonly acknowledged: Acknowledged[] = [];
  /** What is being waited for, by name. */
  readonly open = new Map<string, string>();
  private readonly life = new SimulatedProcess('client', 'client');

  constructor(private readonly world: World) {}

  /** Until it is accepted. `request` may look things up first. */
  async ask<Api extends object>(
    fleet: Fleet<Api>,
    name: string,
    request: (api: Api) => Promise<Answer>,
  ): Promise<Extract<Answer, { accepted: true }>> {
    const commandId = uuidv5(NAMESPACE, name);
    // As the HTTP edge does: the request is told from another by its own text, not by facts looked up for it.
    const fingerprint = hash('sha256', name);
    const context = { commandId, actor: 'client', correlationId: commandId, fingerprint };
    this.open.set(name, 'asked');
    for (;;) {
      const handled = await this.try(fleet, name, (api) => withCommand(context, () => request(api)));
      if (!handled.accepted) continue;
      const { version, position } = handled;
      this.acknowledged.push({ service: fleet.blueprint.name, commandId, version, position });
      this.open.delete(name);
      return handled;
    }
  }

  /** Until `isSo`; for those who look at a screen before they go on. */
  async until<Api extends object>(
    fleet: Fleet<Api>,
    name: string,
    isSo: (api: Api) => Promise<boolean>,
  ): Promise<void> {
    this.open.set(name, 'not seen');
    const look = async (api: Api): Promise<Answer> =>
      (await isSo(api))
        ? { accepted: true, version: 0n, position: 0n, repeated: false }
        : { accepted: false, refusal: { code: 'not-so' } };
    while (!(await this.try(fleet, name, look)).accepted);
    this.open.delete(name);
  }

  private async try<Api extends object>(fleet: Fleet<Api>, name: string, request: (api: Api) => Promise<Answer>) {
    const { scheduler } = this.world;
    const { name: channel } = fleet.blueprint;
    for (;;) {
      const seen = scheduler.changes(channel);
      const instance = fleet.any();
      try {
        if (!instance) await scheduler.sleep(this.life, channel, seen);
        else {
          const answer = await Promise.race([request(instance.api), instance.life.died]);
          await this.world.answer(this.life, `answer to ${name}`);
          if (answer.accepted) return answer;
          this.open.set(
            name,
            JSON.stringify(answer.refusal, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
          );
          await scheduler.sleep(this.life, channel, seen);
          return answer;
        }
      } catch (error) {
        if (!isTransient(error) && !isNotYet(error)) throw error;
      }
    }
  }
}
