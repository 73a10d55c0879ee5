import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Agency, CannotStart, type City, type Home } from '@kinerja/installation';
import type { Login } from './running-city';

const CLI = join(__dirname, '..', '..', '..', 'cli', 'src', 'main.js');

type Seeding = Readonly<{ home: Home; city: City; url: string; say: (line: string) => void; over: AbortSignal }>;
type Seeded = Readonly<{ agencies: readonly string[] }>;

const liveTheMonth = async ({ home, url, over }: Seeding, { code, people }: Agency): Promise<void> => {
  const child = spawn(
    process.execPath,
    [
      CLI,
      'demo',
      '--quiet',
      '--url',
      url,
      '--home',
      home.folder,
      '--agency',
      code,
      '--size',
      String(people),
      '--out',
      home.path(`out/${code}`),
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      signal: over,
    },
  );
  const complaint: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk.toString()));
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0)
    throw new CannotStart(
      `The month of ${code} could not be set up: ${complaint.join('').trim()}\nStart again: it goes on from where it was.`,
    );
};

/** Lets each agency of a new sample city live one month through the public commands; once, and resumable. */
export const seedCity = async (seeding: Seeding): Promise<void> => {
  const { home, city, say } = seeding;
  const done = home.read<Seeded>('seeded.json')?.agencies ?? [];
  const waiting = city.agencies.filter(({ code, people }) => people > 0 && !done.includes(code));
  for (const [index, agency] of waiting.entries()) {
    say(`Setting up the month of ${agency.name} (${agency.people} people) …`);
    await liveTheMonth(seeding, agency);
    home.write('seeded.json', { agencies: [...done, ...waiting.slice(0, index + 1).map(({ code }) => code)] });
  }
  printLogins(home, say);
};

const printLogins = (home: Home, say: (line: string) => void): void => {
  const logins = home.read<Login[]>('demo-logins.json') ?? [];
  say('\nLogins of the made-up city:');
  for (const { role, username, password } of logins) say(`  ${role.padEnd(18)} ${username.padEnd(28)} ${password}`);
  say('');
};
