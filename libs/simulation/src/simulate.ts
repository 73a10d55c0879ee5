import { instant } from '@kinerja/vocabulary';
import { LineRow } from '../../../apps/incentives/src/run/lines.read-model';
import { buildCity } from './city/city';
import { trueMonth } from './city/true-month';
import { Client } from './client';
import type { Fault } from './faults';
import type { Fleet } from './fleet';
import { violationsIn } from './invariants';
import { MemoryBroker } from './memory-broker';
import { noMutations, type Mutations } from './mutations';
import { World } from './world';

export type ScheduleOptions = Readonly<{
  seed: number;
  /** Leaves the other faults of the seed out. */
  onlyFaults?: ReadonlySet<number>;
  /** Neither faults nor second processes. */
  isQuiet?: boolean;
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

const STEP_LIMIT = 60_000;
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

/** I20: what was approved adds up to the lines that were sealed. */
const moneyFaults = (incentives: Fleet<object>, approved: Outcome['netRupiah']): readonly string[] => {
  const lines = incentives.kept.tables.rows(LineRow).filter(({ isApproved }) => isApproved);
  const sealed = Object.fromEntries(lines.map(({ employeeId, netRupiah }) => [employeeId, netRupiah.toString()]));
  return JSON.stringify(sealed) === JSON.stringify(approved) ? [] : ['I20 incentives: approved is not what was sealed'];
};

const worldOf = ({ seed, onlyFaults, isQuiet, trace }: ScheduleOptions): World => {
  const only = isQuiet ? new Set<number>() : onlyFaults;
  return new World({ seed, ...(only ? { onlyFaults: only } : {}), ...(trace ? { trace } : {}) });
};

/** One schedule: a month of work by several people, with what its seed draws of order, faults and processes. */
export const runSchedule = async (options: ScheduleOptions): Promise<Outcome> => {
  const { isQuiet = false, mutations = noMutations } = options;
  const [world, broker] = [worldOf(options), new MemoryBroker()];
  const city = buildCity({ world, broker, mutations, now: () => NOW });
  const fleets: readonly Fleet<object>[] = [city.planning, city.reporting, city.evaluation, city.incentives];
  for (const fleet of fleets) fleet.start(isQuiet ? 1 : 1 + world.random.below(2));
  const client = new Client(world);
  trueMonth(city, client).catch((error: unknown) => world.violated(`a caller met ${String(error)}`));
  const isAtRest = await world.scheduler.run(STEP_LIMIT);
  const netRupiah = approvedIn(city.incentives);
  const { acknowledged, open } = client;
  const violations = [
    ...world.violations,
    ...(isAtRest ? [] : [`no rest after ${STEP_LIMIT} steps`]),
    ...[...open].map(([name, why]) => `"${name}" never came about: ${why}`),
    ...(await violationsIn({ fleets, broker, acknowledged })),
    ...moneyFaults(city.incentives, netRupiah),
  ];
  const { faults, scheduler } = world;
  return { violations, faults: faults.applied, steps: scheduler.steps, acknowledged: acknowledged.length, netRupiah };
};
