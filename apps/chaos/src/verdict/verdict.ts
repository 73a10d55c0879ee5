import {
  settlerOf,
  type Crew,
  type Entry,
  type Heads,
  type Logs,
  type StaffedAgency,
  type System,
} from '@kinerja/system-under-test';
import { errorWords } from '@kinerja/diagnostics';
import { compareAnswers, storedAnswers } from './compare-answers';
import { compareCommands, type CommandFaults } from './compare-commands';
import { compareMessages, messagesIn } from './compare-messages';
import { waitUntilDrained } from './drained';
import type { ConsumersOf } from './expected-consumers';
import { compareReadModels } from './compare-read-models';

const QUIET_ATTEMPTS = 3;
/** For the last acknowledgements of brokers, after every service has come to rest. */
const DRAIN_PATIENCE_MS = 30_000;

/** An invariant of docs/faults.md that does not hold, and where. */
export type BrokenInvariant = Readonly<{ invariant: string; detail: string }>;
/** An agency of the load with its people. */
export type Staffed = Readonly<{ agency: StaffedAgency; crew: Crew }>;

export const broken = (invariant: string, details: readonly string[]): readonly BrokenInvariant[] =>
  details.map((detail) => ({ invariant, detail }));

/** Seconds until everything published has been worked in, or undefined. */
export const secondsUntilQuiet = async (system: System): Promise<number | undefined> => {
  const started = Date.now();
  for (let attempt = 0; attempt < QUIET_ATTEMPTS; attempt += 1)
    try {
      for (const code of system.agencies) await (await settlerOf(system, code))();
      return (Date.now() - started) / 1000;
    } catch (error) {
      console.error(`not quiet yet: ${errorWords(error)}`);
    }
  return undefined;
};

type Load = Readonly<{
  system: System;
  logs: Logs;
  entries: readonly Entry[];
  staffed: readonly Staffed[];
  heads: Heads;
  consumersOf: ConsumersOf;
}>;
export type LoadVerdict = Readonly<{ commands: CommandFaults; faults: readonly BrokenInvariant[] }>;

const agencyFaults = async (
  { logs, entries }: Load,
  { agency, crew }: Staffed,
): Promise<readonly BrokenInvariant[]> => {
  const own = entries.filter((one) => one.agency === agency.code);
  const { surveyId } = agency.survey;
  const stored = await storedAnswers(await logs.pool(agency.code, 'surveys'), surveyId);
  return [
    ...broken('I08 read models', await compareReadModels(own, agency, crew)),
    ...broken('I33 answers', compareAnswers(own, surveyId, stored)),
  ];
};

const messageFaults = async ({ system, logs, consumersOf }: Load): Promise<readonly BrokenInvariant[]> => {
  const pools = await logs.pools(system.agencies);
  await waitUntilDrained(pools, consumersOf, DRAIN_PATIENCE_MS);
  return broken('I07 published and worked in', compareMessages(await messagesIn(pools), consumersOf));
};

/** Everything that was acknowledged in the agencies under load, compared with everything that is there. */
export const verdictOfLoad = async (load: Load): Promise<LoadVerdict> => {
  const { logs, entries, heads } = load;
  const commands = compareCommands(entries, await logs.commandsAfter(heads));
  const faults = [
    ...broken('I01 acknowledged and lost', commands.lost),
    ...broken('I01 doubled', commands.doubled),
    ...broken('I01 refused and carried out', commands.phantoms),
    ...broken('I01 in the log and asked for by nobody', commands.strangers),
    ...(await messageFaults(load)),
  ];
  for (const staffed of load.staffed) faults.push(...(await agencyFaults(load, staffed)));
  return { commands, faults };
};
