import { instant } from '@kinerja/vocabulary';
import { below } from '@kinerja/tooling';
import { buildCity } from './city/city';
import { monthFaults } from './city/month-invariants';
import { trueMonth } from './city/true-month';
import { Client } from './client';
import type { Fault } from './faults';
import type { Fleet } from './fleet';
import { violationsIn } from './invariants';
import { MemoryBroker } from './memory-broker';
import { noMutations, type Mutations } from './mutations';
import { doneByRepeats } from './repeats';
import { World } from './world';

export type ScheduleOptions = Readonly<{
  seed: number;
  /** Leaves the other faults of the seed out. */
  onlyFaults?: ReadonlySet<number>;
  /** Neither faults nor second processes. */
  isQuiet?: boolean;
  /** People of the unit besides its head. */
  members?: number;
  /** Hears every message once more when all is done. */
  isRepeated?: boolean;
  mutations?: Mutations;
  trace?: (line: string) => void;
}>;

export type Outcome = Readonly<{
  violations: readonly string[];
  faults: readonly Fault[];
  steps: number;
  acknowledged: number;
  /** Of every allowance that was approved, by person. */
  netRupiah: Readonly<Record<string, string>>;
}>;

const STEPS_PER_PERSON = 30_000;
const NOW = instant('2026-11-06T02:00:00Z');

const approvedIn = ({ kept }: Fleet<object>): Outcome['netRupiah'] => {
  const approved = kept.log.events.filter(({ type }) => type === 'AllowanceApproved');
  const sums: Record<string, bigint> = {};
  for (const { data } of approved) {
    const { employeeId, amounts } = JSON.parse(data) as { employeeId: string; amounts: { netRupiah: number } };
    sums[employeeId] = (sums[employeeId] ?? 0n) + BigInt(amounts.netRupiah);
  }
  return Object.fromEntries(
    Object.entries(sums)
      .map(([employee, sum]) => [employee, sum.toString()])
      .sort(),
  );
};

/** I12: of no service does a repeat of what it heard do anything. */
const repeatsFound = async (fleets: readonly Fleet<object>[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const fleet of fleets) found.push(...(await doneByRepeats(fleet, fleets, NOW)));
  return found;
};

const worldOf = ({ seed, onlyFaults, isQuiet, trace }: ScheduleOptions): World => {
  const only = isQuiet ? new Set<number>() : onlyFaults;
  return new World({ seed, ...(only ? { onlyFaults: only } : {}), ...(trace ? { trace } : {}) });
};

const openWorld = (options: ScheduleOptions): readonly [World, MemoryBroker, Client] => {
  const world = worldOf(options);
  return [world, new MemoryBroker(), new Client(world)];
};

/** One schedule: a month of work by several people, with what its seed draws of order, faults and processes. */
export const runSchedule = async (options: ScheduleOptions): Promise<Outcome> => {
  const { isRepeated, members = 1, mutations = noMutations } = options;
  const [world, broker, client] = openWorld(options);
  const city = buildCity({ world, broker, mutations, now: () => NOW }, members);
  const fleets: readonly Fleet<object>[] = [city.planning, city.reporting, city.evaluation, city.incentives];
  for (const fleet of fleets) fleet.start(options.isQuiet ? 1 : 1 + below(world.random, 2));
  trueMonth(city, client).catch((error: unknown) => world.violated(`a caller met ${String(error)}`));
  const limit = STEPS_PER_PERSON * city.staff.length;
  const isAtRest = await world.scheduler.run(limit);
  const netRupiah = approvedIn(city.incentives);
  const { acknowledged, open } = client;
  const violations = [
    ...world.violations,
    ...(isAtRest ? [] : [`no rest after ${limit} steps`]),
    ...[...open].map(([name, why]) => `"${name}" never came about: ${why}`),
    ...(await violationsIn({ fleets, broker, acknowledged })),
    ...monthFaults(city),
    ...(isRepeated ? await repeatsFound(fleets) : []),
  ];
  const { faults, scheduler } = world;
  return { violations, faults: faults.applied, steps: scheduler.steps, acknowledged: acknowledged.length, netRupiah };
};
