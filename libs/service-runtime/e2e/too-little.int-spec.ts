import { preparedDatabase, tokenPublicKey } from '@kinerja/service-testing';
import { endOfSourceProgram, testDatabase, type EndedProgram, type TestDatabase } from '@kinerja/testing';
import { counterService } from './counter-service.fixtures';

jest.setTimeout(60_000);

const PROGRAM = 'libs/service-runtime/e2e/counter-process.fixtures.ts';
const WITHIN_MS = 20_000;

let database: TestDatabase;
beforeAll(async () => (database = await preparedDatabase(counterService)));
afterAll(() => database.drop());

const settings = (): Readonly<Record<string, string>> => ({
  AGENCY: 'diskominfo',
  DATABASE_URL: database.url,
  TOKEN_PUBLIC_KEY: tokenPublicKey,
});

const ending = (env: Readonly<Record<string, string>>, nodeFlags: readonly string[] = []): EndedProgram =>
  endOfSourceProgram(PROGRAM, env, { nodeFlags, withinMs: WITHIN_MS });

describe('a service that cannot start (F10)', () => {
  it('says every fault of its settings at once and ends with code 1', () =>
    expect(ending({ AGENCY: 'not an agency', PORT: 'seven', TOKEN_PUBLIC_KEY: 'no key' })).toMatchObject({
      code: 1,
      said: expect.stringMatching(
        /^surveys cannot start with these settings:\n(?=[^]*AGENCY: )(?=[^]*PORT: )(?=[^]*DATABASE_URL: missing)(?=[^]*TOKEN_PUBLIC_KEY: )/,
      ),
    }));

  it.each([
    ['nobody answers at', (url: URL) => (url.port = '1')],
    ['password authentication failed', (url: URL) => (url.password = 'wrong')],
    ['does not exist', (url: URL) => (url.pathname = '/nowhere')],
  ])('says "%s" of its database and ends with code 1', (cause, spoil) => {
    const url = new URL(database.url);
    spoil(url);
    const { code, said } = ending({ ...settings(), DATABASE_URL: url.href });
    expect([code, said.trim().split('\n')]).toEqual([1, [expect.stringContaining(cause)]]);
  });

  it('says that its database is not prepared, and by what it is, and ends with code 1', async () => {
    const unprepared = await testDatabase();
    const { code, said, complained } = ending({ ...settings(), DATABASE_URL: unprepared.url });
    await unprepared.drop();
    const words =
      /^surveys does not start: its database lacks messaging\/0001_parking\.sql and \d+ more; run `kinerja prepare` first, .*`node dist\/processes\/prepare\.js`\n$/;
    expect({ code, said, complained }).toEqual({ code: 1, said: expect.stringMatching(words), complained: '' });
  });

  it('says that a newer release prepared its database, and ends with code 1', async () => {
    const newer = await preparedDatabase(counterService);
    await newer.superuser.query(`INSERT INTO public.read_tables VALUES ('surveys.counters_v2')`);
    await newer.superuser.query(
      `INSERT INTO public.migrations_messaging (timestamp, name) VALUES (99, '0099_later_0000000000099')`,
    );
    const { code, said, complained } = ending({ ...settings(), DATABASE_URL: newer.url });
    await newer.drop();
    const words =
      /^surveys does not start: a newer release has prepared its database \(messaging\/0099_later\.sql and 1 more\); .*`kinerja restore`.*\n$/;
    expect({ code, said, complained }).toEqual({ code: 1, said: expect.stringMatching(words), complained: '' });
  });

  it('ends by itself, with the cause, where 16 MiB are all it has', () => {
    const { code, signal, said, complained } = ending(settings(), ['--max-old-space-size=16']);
    expect(code).not.toBe(0);
    expect(signal).not.toBe('SIGKILL');
    expect(complained).toContain('heap out of memory');
    expect(said).not.toContain('listens on');
  });
});
