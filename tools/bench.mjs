// `npm run bench <name> -- --json FILE`: builds, installs the peers apart in bench/, and measures against them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { answerHelp } from './usage.mjs';

/** What each measures, and its own options. */
const BENCHES = {
  append: ['the event log against its peers', '--rounds N --seconds S --loads N,N --only NAME,NAME --events N'],
  backup: ['a large agency backed up, brought back and verified', '--events N'],
  cli: ['processor time of `kinerja calc`, of help and of a wrong command', '--rounds N'],
  consumer: ['effects a second of one service behind Kafka', '--rounds N --messages N --only NAME'],
  doors: ['what slow senders cost the front door, and an honest request beside them', '--connections N --seconds S'],
  idle: [
    'memory and processor time of an installation that has nothing to do',
    '--edition embedded|distributed --home DIR --settle S --seconds S',
  ],
  imports: [
    'how long a service answers nobody while it judges and applies the largest files',
    '--service NAME --apply-seconds S',
  ],
  latency: ['from a command at the door to the dashboard of the centre', '--home DIR --rate N --seconds S --warm-up S'],
  verify: ['`kinerja verify` of one large log', '--events N'],
};

const usage = `Usage: npm run bench <name> -- [--json FILE] [options of that measurement]

${Object.entries(BENCHES)
  .map(([name, [what, options]]) => `  ${name.padEnd(10)} ${what}\n  ${''.padEnd(10)} ${options}`)
  .join('\n')}

  --json FILE writes {name, machine, rows} as one JSON document.`;

answerHelp(usage);
const [name, ...options] = process.argv.slice(2);
if (!Object.hasOwn(BENCHES, name ?? '')) {
  console.error(usage);
  process.exit(2);
}

endWithNpm();
install();
build();
if (!existsSync('bench/node_modules/@event-driven-io/emmett-postgresql')) {
  const { status } = spawnSync('npm', ['install'], {
    cwd: 'bench',
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const program = resolve(`bench/${name}/main.mjs`);
const absolute = options.map((option, at) => (options[at - 1] === '--json' ? resolve(option) : option));
process.argv = [process.execPath, program, ...absolute];
await import(pathToFileURL(program).href);
