import { join } from 'node:path';
import { startLocalPostgres, type LocalPostgres } from '@kinerja/local-postgres';
import { openFrontDoor } from '../front-door/front-door';
import { freePort } from '../front-door/free-port';
import { Home } from '../home/home';
import { claim } from '../home/single-run';
import { InstanceProcess } from '../processes/instance-process';
import type { SuiteConfig } from '../suite.config';
import { cityOf } from './city';
import { InstancePlan } from './instance-plan';
import { seedCity } from './seed-city';

/** Folder of the built staff app, beside `dist/`. */
const WEB = join(__dirname, '..', '..', '..', '..', '..', 'apps', 'web', 'dist');

type Say = (line: string) => void;
type RunningCity = Readonly<{ url: string; stop: () => Promise<void> }>;

const startAll = async (instances: readonly InstanceProcess[]): Promise<void> => {
  await Promise.all(instances.map((instance) => instance.start()));
};

const plan = async (config: SuiteConfig, home: Home, postgres: LocalPostgres, say: Say): Promise<{ instances: InstanceProcess[]; port: number }> => {
  const port = config.port || (await freePort());
  const planned = new InstancePlan(home, postgres, `http://localhost:${port}`);
  const city = cityOf(home, config.city);
  const agencies = await planned.agencies(city);
  const settings = [...agencies, await planned.centre(city, agencies)];
  return { port, instances: settings.map((each) => new InstanceProcess(each, home.logs, say)) };
};

/**
 * Brings up PostgreSQL, the front door, every agency and the centre, and at first start lets the sample city live its month.
 * @throws CannotStart, PostgresFault with a sentence for the operator; what was started until then is stopped again.
 */
export const runCity = async (config: SuiteConfig, say: Say): Promise<RunningCity> => {
  const home = Home.open(config.home);
  const undo: (() => unknown)[] = [claim(home)];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    say('Starting PostgreSQL …');
    const postgres = await startLocalPostgres({ folder: home.postgres });
    undo.push(() => postgres.stop());
    const { instances, port } = await plan(config, home, postgres, say);
    const door = await openFrontDoor(instances, { port, webFolder: WEB });
    undo.push(() => door.close());
    undo.push(() => Promise.all(instances.map((instance) => instance.stop())));
    say(`Starting ${instances.length - 1} agencies and the centre …`);
    await startAll(instances);
    await seedCity({ home, city: cityOf(home, config.city), url: door.url, say });
    say(`ready ${door.url}`);
    return { url: door.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
