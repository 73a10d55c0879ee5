import { join } from 'node:path';
import { freePort } from '@kinerja/local-process';
import { crewOf, Ledger, LoadSession, Logs, staffAgency, System, type Heads } from '@kinerja/system-under-test';
import type { Random, Undo } from '@kinerja/tooling';
import type { ChaosOptions } from './chaos-options';
import { Workload } from './load/workload';
import { FaultPoints } from './storm/fault-points';
import { FaultRecord } from './storm/fault-record';
import { Storm } from './storm/storm';
import { servicesOfAgency, servicesOfCentre } from './services';
import { expectedConsumers, type ConsumersOf } from './verdict/expected-consumers';
import type { Staffed } from './verdict/verdict';
import { Wires } from './wires/wires';

const LOAD_PEOPLE = 9;
/** The agency whose payroll is run. */
export const PAID = 'demo';

/** `undo` is filled with what must be ended whatever happens. */
export type ChaosRun = Readonly<{ options: ChaosOptions; folder: string; random: Random; undo: Undo }>;

/** The system with people in it and everything that will be done to it. */
export type World = ChaosRun &
  Readonly<{
    system: System;
    wires: Wires;
    session: LoadSession;
    load: Workload;
    staffed: readonly Staffed[];
    logs: Logs;
    record: FaultRecord;
    storm: Storm;
    /** Of the logs before the storm. */
    heads: Heads;
    consumersOf: ConsumersOf;
  }>;

export const ledgerFile = (folder: string): string => join(folder, 'ledger.jsonl');

const wireNames = ({ edition }: ChaosOptions, agencies: readonly string[]): readonly string[] =>
  edition === 'embedded'
    ? agencies.map((code) => `postgres/${code}`)
    : [...agencies.flatMap((code) => [`postgres/${code}`, `redis/${code}`]), 'kafka/1', 'gateway/bkpsdm'];

const startedSystem = async ({ options, folder, random, undo }: ChaosRun, agencies: readonly string[]) => {
  const { edition } = options;
  const system = new System({ home: join(folder, 'home'), edition, agencies, port: await freePort() });
  const wires = await Wires.open(system, wireNames(options, agencies), random);
  undo.push(() => wires.close());
  undo.push(() => system.stop());
  await system.start();
  console.log(`ready ${system.url} (${agencies.join(', ')})`);
  return { system, wires };
};

/** In peace. */
export const setUp = async (run: ChaosRun): Promise<World> => {
  const { options, folder, random, undo } = run;
  const loaded = Array.from({ length: options.agencies }, (_, index) => `load${index + 1}`);
  const { system, wires } = await startedSystem(run, [PAID, ...loaded]);
  const session = new LoadSession(new Ledger(ledgerFile(folder)));
  const load = new Workload({ random, rate: options.rate });
  const staffed: Staffed[] = [];
  for (const code of loaded) {
    const agency = await staffAgency(system, code, LOAD_PEOPLE);
    const crew = crewOf(agency, system.url, session);
    load.add(agency, crew);
    staffed.push({ agency, crew });
  }
  const logs = new Logs(system);
  undo.push(() => logs.close());
  const record = new FaultRecord((line) => console.log(line));
  const storm = new Storm({ system, points: new FaultPoints(system), record, random });
  const consumersOf = expectedConsumers({ agency: servicesOfAgency, centre: servicesOfCentre });
  const heads = await logs.heads(loaded);
  return { ...run, system, wires, session, load, staffed, logs, record, storm, heads, consumersOf };
};
