import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CENTRE, cityOf, Home, madeUpCity, type City } from '@kinerja/installation';
import type { LocalPostgres } from '@kinerja/local-postgres';
import type { Instance } from '../processes/instance';
import type { InstanceSettings } from '../processes/instance-settings';
import { agencyCode } from '@kinerja/vocabulary';
import { InstancePlan } from './instance-plan';
import { RunningCity } from './running-city';

const dinsos = { code: agencyCode('dinsos'), name: 'Dinas Sosial' };
const dinkes = { code: agencyCode('dinkes'), name: 'Dinas Kesehatan' };

let home: Home;
/** What was done to the instances, in order. */
let done: string[];
let refused: Set<string>;

beforeEach(() => {
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-running-city-')));
  [done, refused] = [[], new Set()];
});
afterEach(() => rmSync(home.folder, { recursive: true }));

/** An instance that takes its time, as a real one does. */
class SlowInstance implements Instance {
  readonly url = undefined;
  private isBusy = false;
  constructor(public settings: InstanceSettings) {}

  start(): Promise<void> {
    return this.during('start', () => {
      if (refused.has(this.settings.code)) throw new Error(`${this.settings.code} does not start`);
    });
  }

  stop(): Promise<void> {
    return this.during('stop', () => undefined);
  }

  restartWith(settings: InstanceSettings): Promise<void> {
    return this.during(`restart with ${settings.feeds.map(({ agency }) => agency).join(' ')}`, () => {
      this.settings = settings;
      if (refused.has(settings.code)) throw new Error(`${settings.code} does not start`);
    });
  }

  private async during(what: string, then: () => void): Promise<void> {
    if (this.isBusy) throw new Error(`${this.settings.code} is told to ${what} while it is busy`);
    this.isBusy = true;
    done.push(`${this.settings.code}: ${what}`);
    await new Promise(setImmediate);
    this.isBusy = false;
    then();
  }
}

const agenciesAtHome = (): readonly string[] => home.read<City>('city.json')?.agencies.map(({ code }) => code) ?? [];

const running = async (): Promise<RunningCity> => {
  const url = (database: string, role = 'postgres'): string => `postgres://${role}@127.0.0.1:5432/${database}`;
  const postgres: LocalPostgres = {
    ...{ port: 5432, pid: 0, url, stop: () => Promise.resolve() },
    createServiceDatabase: ({ database, owner, app }) =>
      Promise.resolve({ ownerUrl: url(database, owner), appUrl: url(database, app) }),
  };
  const plan = new InstancePlan(home, () => Promise.resolve(postgres), 'http://localhost:8080');
  const city = new RunningCity(home, plan, cityOf(home, madeUpCity(0)), {
    prepare: (instances) => {
      done.push(...instances.map(({ code }) => `${code}: prepare`));
      return Promise.resolve();
    },
    instanceOf: (settings) => new SlowInstance(settings),
  });
  await city.prepare();
  return city;
};

it('founds one agency after another, and none while the city still starts', async () => {
  const city = await running();
  await Promise.all([city.start(), city.foundAgency(dinsos), city.foundAgency(dinsos), city.foundAgency(dinkes)]);
  expect(done).toEqual([
    ...[`${CENTRE}: prepare`, `${CENTRE}: start`],
    ...['dinsos: prepare', 'dinsos: start', `${CENTRE}: restart with dinsos`],
    ...['dinkes: prepare', 'dinkes: start', `${CENTRE}: restart with dinsos dinkes`],
  ]);
});

it('stops an agency that does not start, and founds it when asked again', async () => {
  const city = await running();
  await city.start();
  refused.add('dinsos');
  await expect(city.foundAgency(dinsos)).rejects.toThrow('dinsos does not start');
  expect(agenciesAtHome()).toEqual([]);
  refused.clear();
  await city.foundAgency(dinsos);
  expect(agenciesAtHome()).toEqual(['dinsos']);
  expect(done.slice(2)).toEqual([
    ...['dinsos: prepare', 'dinsos: start', 'dinsos: stop'],
    ...['dinsos: prepare', 'dinsos: start', `${CENTRE}: restart with dinsos`],
  ]);
});

it('tells the centre of an agency when asked again, where it did not start with it', async () => {
  const city = await running();
  await city.start();
  refused.add(CENTRE);
  await expect(city.foundAgency(dinsos)).rejects.toThrow(`${CENTRE} does not start`);
  expect(agenciesAtHome()).toEqual(['dinsos']);
  refused.clear();
  await city.foundAgency(dinsos);
  await city.foundAgency(dinsos);
  expect(done.slice(2)).toEqual([
    ...['dinsos: prepare', 'dinsos: start'],
    ...[`${CENTRE}: restart with dinsos`, `${CENTRE}: restart with dinsos`],
  ]);
});
