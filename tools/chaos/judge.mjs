// The judgement over a run: heal, wait for quiet, verify, and compare everything with everything.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { entry } from './built.mjs';
import { compareCommands } from './judge-commands.mjs';
import { compareMessages, judgeAnswers, messagesIn } from './judge-messages.mjs';
import { judgeReadModels } from './judge-read-models.mjs';
import { settlerOf } from './staff.mjs';
import { jsonIn } from './system.mjs';

const QUIET_ATTEMPTS = 3;

/** Seconds until everything said has been heard, or undefined. */
export const secondsUntilQuiet = async (system) => {
  const started = Date.now();
  for (let attempt = 0; attempt < QUIET_ATTEMPTS; attempt += 1)
    try {
      for (const code of system.agencies) await (await settlerOf(system, code))();
      return (Date.now() - started) / 1000;
    } catch (error) {
      console.error(`not quiet yet: ${error.message}`);
    }
  return undefined;
};

/** `kinerja verify` in a process of its own: [sentence] of what it finds. */
export const verify = ({ home }, folder) => {
  const json = join(folder, 'verify.json');
  const { status } = spawnSync(
    process.execPath,
    [entry('apps/cli/src/main.js'), 'verify', '--home', home, '--json', json],
    {
      stdio: 'ignore',
    },
  );
  const verdict = jsonIn(json);
  if (!verdict) return { checks: 0, faults: [`verify ended with ${status} and said nothing`] };
  const faults = verdict.checks
    .filter(({ ok }) => !ok)
    .map(({ service, check, detail }) => `${service}: ${check}: ${detail}`);
  return { checks: verdict.checks.length, faults };
};

/** [{invariant, detail}] over the load of all agencies; `staffed` are {agency, crew} of the load. */
export const judgeLoad = async ({ system, logs, entries, staffed, heads }) => {
  const commands = compareCommands(entries, await logs.commandsAfter(heads));
  const faults = [];
  const add = (invariant, details) => faults.push(...details.map((detail) => ({ invariant, detail })));
  add('I01 acknowledged and lost', commands.lost);
  add('I01 doubled', commands.doubled);
  add('I01 refused and carried out', commands.phantoms);
  add('I01 in the log and asked for by nobody', commands.strangers);
  add('I07 said and heard', compareMessages(await messagesIn(await logs.pools(system.agencies))));
  for (const { agency, crew } of staffed) {
    const own = entries.filter((one) => one.agency === agency.code);
    add('I08 read models', await judgeReadModels(own, agency, crew));
    add('I33 answers', await judgeAnswers(await logs.pool(agency.code, 'surveys'), own, agency.survey));
  }
  return { commands, faults };
};
