// Plain JavaScript: Nx loads it by itself, before anything is compiled.
import { kindOf } from './kinds.mjs';

/** Seconds that a suite of each kind may take on two idle cores (docs/testing.md). */
const USUAL = { unit: 3, int: 10, e2e: 15, distributed: 60, browser: 30 };

/** What takes longer, and why it does. */
export const budgets = [
  {
    suite: 'libs/simulation/src/simulation.spec.ts',
    seconds: 40,
    why: 'runs schedules until each planted bug is found',
  },
  { suite: 'libs/simulation/src/races.spec.ts', seconds: 25, why: 'a thousand orders of every race' },
  {
    suite: 'libs/log-witness/src/merkle/merkle-tree.spec.ts',
    seconds: 10,
    why: 'every proof of every tree up to 130 leaves',
  },
  { suite: 'libs/jobs/src/jobs.int-spec.ts', seconds: 45, why: 'waits until locks of dead workers run out' },
  {
    suite: 'libs/local-postgres/src/local-postgres.int-spec.ts',
    seconds: 30,
    why: 'starts and kills servers of its own',
  },
  {
    suite: 'libs/backup/src/backup-and-restore.int-spec.ts',
    seconds: 45,
    why: 'backs up and restores whole instances',
  },
  {
    suite: 'apps/suite/src/verify/verify-service.int-spec.ts',
    seconds: 40,
    why: 'spoils two databases in each of its tests',
  },
  { suite: 'libs/service-runtime/e2e/too-little.int-spec.ts', seconds: 25, why: 'starts a service in every lack' },
  { suite: 'tools/image.e2e-spec.ts', seconds: 30, why: 'runs every process from its image' },
  {
    suite: 'apps/identity/e2e/large-people-import.e2e-spec.ts',
    seconds: 120,
    why: 'applies 5,000 people and takes them back, and tells the seconds',
  },
  { suite: 'apps/fuzz/e2e/fuzz.e2e-spec.ts', seconds: 170, why: '10,000 bad requests' },
  { suite: 'apps/suite/e2e/city.e2e-spec.ts', seconds: 200, why: 'a month of a city, killed and verified six times' },
  { suite: 'apps/suite/e2e/owner-out.e2e-spec.ts', seconds: 100, why: 'starts a city twice, and prepares one' },
  {
    suite: 'apps/suite/e2e/real-city.e2e-spec.ts',
    seconds: 60,
    why: 'founds a city and an agency, and starts them again',
  },
  { suite: 'apps/suite/e2e/npm-start.e2e-spec.ts', seconds: 55, why: 'starts a city for each signal' },
  { suite: 'libs/service-runtime/e2e/abuse.e2e-spec.ts', seconds: 95, why: '200 races and floods over HTTP' },
  { suite: 'apps/gateway/e2e/abuse.e2e-spec.ts', seconds: 60, why: '500 slow connections until they are closed' },
  { suite: 'apps/suite/e2e/cluster.distributed-spec.ts', seconds: 250, why: 'two agencies on Kafka, started twice' },
  { suite: 'apps/suite/e2e/move.distributed-spec.ts', seconds: 260, why: 'three months in two editions' },
  { suite: 'apps/chaos/e2e/chaos.distributed-spec.ts', seconds: 200, why: 'a storm over a city on Kafka' },
  {
    suite: 'apps/suite/e2e/erasure.browser-spec.ts',
    seconds: 60,
    why: 'backs an agency up twice and restores it',
  },
  {
    suite: 'apps/suite/e2e/founding.browser-spec.ts',
    seconds: 120,
    why: 'founds a city of its own and an agency, and fills it at the screen',
  },
  { suite: 'apps/suite/e2e/screens.browser-spec.ts', seconds: 210, why: 'axe and load times on every screen' },
];

/** In seconds, of a suite by its path. */
export const budgetOf = (suite) => budgets.find((one) => one.suite === suite)?.seconds ?? USUAL[kindOf(suite)];

/** In words, the slowest first; told, not refused: other work slows them too. */
export const overBudget = (suites) =>
  suites
    .map(({ suite, seconds }) => ({ suite, seconds, most: budgetOf(suite) }))
    .filter(({ seconds, most }) => seconds > most)
    .toSorted((one, other) => other.seconds - one.seconds)
    .map(({ suite, seconds, most }) => `${suite}: ${Math.round(seconds)} s, ${most} s are meant`);
