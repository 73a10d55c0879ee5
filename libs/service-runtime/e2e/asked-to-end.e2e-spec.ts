import { uuidv7 } from '@kinerja/clock';
import { preparedDatabase, requestOf, tokenPublicKey } from '@kinerja/service-testing';
import { sourceProgram, type SourceProgram, type TestDatabase } from '@kinerja/testing';
import { agencyCode, employeeId } from '@kinerja/vocabulary';
import { counterService } from './counter-service.fixtures';

jest.setTimeout(60_000);

const CLIENTS = 32;
/** Nobody listens; or the idle connection was closed at the moment when a client wrote to it. */
const TURNED_AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET']);
const agency = agencyCode('diskominfo');
const clerk = { employee: employeeId(uuidv7()) };

let database: TestDatabase;
beforeAll(async () => (database = await preparedDatabase(counterService)));
afterAll(() => database.drop());

type Seen = { opened: string[]; statuses: Set<number>; errors: Set<string> };

const started = async (): Promise<Readonly<{ program: SourceProgram; url: string }>> => {
  const program = sourceProgram('libs/service-runtime/e2e/counter-process.fixtures.ts', {
    AGENCY: agency,
    DATABASE_URL: database.url,
    TOKEN_PUBLIC_KEY: tokenPublicKey,
    SEALING_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  const url = (await program.line()).split(' ').at(-1) ?? '';
  return { program, url };
};

/** `ECONNREFUSED`, wherever in the chain of causes it stands. */
const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('code' in error) return String(error.code);
  return 'cause' in error ? codeOf(error.cause) : String(error);
};

/** Opens counters one after the other, until nobody listens any more. */
const client = async (url: string, seen: Seen): Promise<void> => {
  for (;;) {
    try {
      const answer = await fetch(`${url}/counters`, await requestOf(agency, clerk, 'POST', { body: { name: 'x' } }));
      const body = (await answer.json()) as { counterId?: string };
      seen.statuses.add(answer.status);
      if (answer.status === 201) seen.opened.push(String(body.counterId));
    } catch (error) {
      seen.errors.add(codeOf(error));
      return;
    }
  }
};

const inTheLog = async (): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await database.pool.query<{ stream: string; events: number }>(
    'SELECT stream, count(*)::int AS events FROM log.events GROUP BY stream',
  );
  return new Map(rows.map(({ stream, events }) => [stream, events]));
};

it('F09: told to end under load it answers what it has, takes nothing more, and is gone in time with code 0', async () => {
  const { program, url } = await started();
  const seen: Seen = { opened: [], statuses: new Set(), errors: new Set() };
  const clients = Array.from({ length: CLIENTS }, () => client(url, seen));
  while (seen.opened.length < 500) await new Promise(setImmediate);
  const told = performance.now();
  expect(await program.end('SIGTERM')).toBe(0);
  const seconds = (performance.now() - told) / 1_000;
  await Promise.all(clients);
  expect(seconds).toBeLessThan(10);
  const log = await inTheLog();
  expect(seen.opened.filter((counterId) => log.get(`counter-${counterId}`) !== 1)).toEqual([]);
  // Whoever got no answer was turned away before anything was done.
  expect(log.size).toBe(seen.opened.length);
  expect([...seen.statuses].filter((status) => status !== 201 && status !== 503)).toEqual([]);
  expect([...seen.errors].filter((code) => !TURNED_AWAY.has(code))).toEqual([]);
});
