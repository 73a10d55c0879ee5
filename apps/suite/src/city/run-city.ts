import { join } from 'node:path';
import {
  cityOf,
  claim,
  Home,
  isReal,
  requireEdition,
  type City,
  type Edition,
  type NewAgency,
} from '@kinerja/installation';
import { errorWords } from '@kinerja/diagnostics';
import { freePort } from '@kinerja/local-process';
import { openFrontDoor } from '../front-door/front-door';
import { prepareInstances } from '../processes/prepare-process';
import { tellFirstLinks } from './first-links';
import type { Ground } from './ground';
import { InstancePlan } from './instance-plan';
import { RunningCity } from './running-city';
import { seedCity } from './seed-city';
import { Undo } from './undo';

/** The built staff app; `dist/` mirrors the source tree. */
const WEB = join(__dirname, '..', '..', '..', '..', '..', 'apps', 'web', 'dist');

type Say = (line: string) => void;

export type CityStart = Readonly<{
  edition: Edition;
  /** Folder with all state of this installation. */
  home: string;
  /** Port of the front door; 0 takes a free one. */
  port: number;
  /** The city of a new home; one that is there stays as it is. */
  city: City;
  /** @throws CannotStart, PostgresFault and the like with a sentence for the operator. */
  ground: (home: Home, say: Say) => Promise<Ground>;
}>;

const bringUp = async (start: CityStart, say: Say, undo: Undo): Promise<void> => {
  const home = Home.open(start.home);
  await undo.add(claim(home));
  requireEdition(home, start.edition);
  const known = cityOf(home, start.city);
  const ground = await start.ground(home, say);
  await undo.add(() => ground.stop());
  const port = start.port || (await freePort());
  const plan = new InstancePlan(home, (code) => ground.postgresOf(code), `http://localhost:${port}`);
  const jobs = start.edition === 'embedded' ? 'here' : 'redis';
  const city = new RunningCity(home, plan, known, {
    prepare: async (instances) => {
      const wanted = await Promise.all(instances.map((one) => plan.preparation(one, jobs)));
      await prepareInstances(wanted, undo.signal);
    },
    instanceOf: (settings) => ground.instanceOf(settings),
  });
  await city.prepare();
  const { instances, control } = city;
  const foundAgency = async (agency: NewAgency): Promise<void> => {
    try {
      await city.foundAgency(agency);
    } catch (error) {
      say(`${agency.code} could not be founded: ${errorWords(error)}`);
      throw error;
    }
  };
  const door = await openFrontDoor(instances, { port, webFolder: WEB, home: home.folder, control, foundAgency });
  await undo.add(() => door.close());
  await undo.add(() => instances.stopAll());
  ground.opened?.(door.url);
  say(`Starting ${instances.all.length - 1} agencies and the centre …`);
  await city.start();
  if (isReal(known)) await tellFirstLinks(home, say, undo.signal);
  else await seedCity({ home, city: known, url: door.url, say, over: undo.signal });
  say(`ready ${door.url}`);
};

export type CityRun = Readonly<{
  /** Rejects with CannotStart, PostgresFault and the like; what was started until then is stopped again. */
  ready: Promise<void>;
  /** Also while it starts. Rejects with what could not be stopped, after all else has been. */
  stop: () => Promise<void>;
}>;

/** Brings up what the edition stands on, the front door, every agency and the centre; a new made-up city lives its month first. */
export const runCity = (start: CityStart, say: Say): CityRun => {
  const undo = new Undo();
  const ready = bringUp(start, say, undo).catch(async (error: unknown) => {
    await undo.run().catch((fault: unknown) => say(`not stopped: ${String(fault)}`));
    throw error;
  });
  const stop = async (): Promise<void> => {
    try {
      await undo.run();
    } finally {
      await ready.catch(() => undefined);
    }
  };
  return { ready, stop };
};
