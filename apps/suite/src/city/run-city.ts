import { join } from 'node:path';
import { cityOf, claim, Home } from '@kinerja/installation';
import { freePort } from '../front-door/free-port';
import { openFrontDoor } from '../front-door/front-door';
import { GuardedPostgres } from '../processes/guarded-postgres';
import type { SuiteConfig } from '../suite.config';
import { InstancePlan } from './instance-plan';
import { RunningCity } from './running-city';
import { seedCity } from './seed-city';

/** The built staff app; `dist/` mirrors the source tree. */
const WEB = join(__dirname, '..', '..', '..', '..', '..', 'apps', 'web', 'dist');

type Say = (line: string) => void;

/** What was started, undone in reverse. */
class Undo {
  private readonly steps: (() => unknown)[] = [];

  push(step: () => unknown): void {
    this.steps.push(step);
  }

  async run(): Promise<void> {
    for (const step of this.steps.splice(0).reverse()) await step();
  }
}

const bringUp = async (config: SuiteConfig, say: Say, undo: Undo): Promise<void> => {
  const home = Home.open(config.home);
  undo.push(claim(home));
  say('Starting PostgreSQL …');
  const postgres = await GuardedPostgres.start(home.postgres, say);
  undo.push(() => postgres.stop());
  const port = config.port || (await freePort());
  const plan = new InstancePlan(home, postgres.local, `http://localhost:${port}`);
  const city = new RunningCity(home, plan, cityOf(home, config.city), say);
  await city.prepare();
  const { instances, control } = city;
  const foundAgency = (code: string, name: string): Promise<void> => city.foundAgency(code, name);
  const door = await openFrontDoor(instances, { port, webFolder: WEB, home: home.folder, control, foundAgency });
  undo.push(() => door.close());
  undo.push(() => instances.stopAll());
  say(`Starting ${instances.all.length - 1} agencies and the centre …`);
  await instances.startAll();
  await seedCity({ home, city: cityOf(home, config.city), url: door.url, say });
  say(`ready ${door.url}`);
};

/**
 * Brings up PostgreSQL, the front door, every agency and the centre, and at first start lets the sample city live its month.
 * @returns how to stop it all.
 * @throws CannotStart, PostgresFault with a sentence for the operator; what was started until then is stopped again.
 */
export const runCity = async (config: SuiteConfig, say: Say): Promise<{ stop: () => Promise<void> }> => {
  const undo = new Undo();
  try {
    await bringUp(config, say, undo);
  } catch (error) {
    await undo.run();
    throw error;
  }
  return { stop: () => undo.run() };
};
