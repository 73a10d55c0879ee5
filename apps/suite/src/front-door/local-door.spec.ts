import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAgencyCode } from '@kinerja/vocabulary';
import { DoorUnderTest } from './front-door.fixtures';

let door: DoorUnderTest;
beforeAll(async () => {
  door = await DoorUnderTest.open((_request, response) => void response.end());
});
afterAll(() => door.close());

type Refusal = Readonly<{ code?: string; title?: string; errors?: readonly { field: string; expected: string }[] }>;

const found = async (agency: unknown): Promise<{ status: number; body: Refusal }> => {
  const answer = await fetch(`${door.url}/local/agencies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer secret' },
    body: JSON.stringify(agency),
  });
  return { status: answer.status, body: (await answer.json()) as Refusal };
};

it('founds an agency under its trimmed name', async () => {
  expect(await found({ code: 'baru', name: ' Dinas Baru\u200b ' })).toEqual({ status: 201, body: { code: 'baru' } });
  expect(door.founded).toContainEqual({ code: 'baru', name: 'Dinas Baru' });
});

it('founds an agency in a zone of its own', async () => {
  expect((await found({ code: 'timur', name: 'Dinas Timur', zone: 'WIT' })).status).toBe(201);
  expect(door.founded).toContainEqual({ code: 'timur', name: 'Dinas Timur', zone: 'WIT' });
});

it.each([
  ['NUL', { code: 'lain', name: 'Dinas\u0000Lain' }, 'name'],
  ['nothing but NUL', { code: 'lain', name: '\u0000\u0000\u0000' }, 'name'],
  ['half of a character', { code: 'lain', name: 'Dinas Lain \ud83d' }, 'name'],
  ['a line break', { code: 'lain', name: 'Dinas\nLain' }, 'name'],
  ['a turned direction', { code: 'lain', name: 'Dinas \u202eLain' }, 'name'],
  ['blanks alone', { code: 'lain', name: '   ' }, 'name'],
  ['a name of two letters', { code: 'lain', name: 'ab' }, 'name'],
  ['a name of 201 letters', { code: 'lain', name: 'a'.repeat(201) }, 'name'],
  ['no name', { code: 'lain' }, 'name'],
  ['a number for a name', { code: 'lain', name: 7 }, 'name'],
  ['no code', { name: 'Dinas Lain' }, 'code'],
  ['a code with NUL', { code: 'la\u0000in', name: 'Dinas Lain' }, 'code'],
  ['a code that leads elsewhere', { code: '../x', name: 'Dinas Lain' }, 'code'],
  ['a field that nobody asked for', { code: 'lain', name: 'Dinas Lain', people: 5 }, 'people'],
  ['a zone that Indonesia does not have', { code: 'lain', name: 'Dinas Lain', zone: 'UTC' }, 'zone'],
])('refuses %s, names the field and founds nothing', async (_what, agency, field) => {
  const before = door.founded.length;
  expect(await found(agency)).toMatchObject({
    ...{ status: 400, body: { code: 'request.bad-shape', errors: [{ field }] } },
  });
  expect(door.founded).toHaveLength(before);
});

it.each(['bkpsdm', 'api', 'local', 'activate', 'assets', 'control', 'containers', 'kafka', 'kinerja', 'superuser'])(
  'refuses the code %s, which stands for something else, and says for what',
  async (code) => {
    const { status, body } = await found({ code, name: 'Dinas Lain' });
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'code']);
    expect(body.errors?.[0]?.expected).toMatch(new RegExp(`^${code} (is|administers) .+; choose another code$`));
  },
);

it('knows every address of its own that could be the code of an agency', async () => {
  const texts = readdirSync(__dirname)
    .filter((file) => /(?<!\.spec|\.fixtures)\.ts$/.test(file))
    .map((file) => readFileSync(join(__dirname, file), 'utf8'));
  const heads = texts.flatMap((text) => [...text.matchAll(/'\/([a-z0-9-]+)(?:\/[a-z-]+)*'/g)].map(([, head]) => head));
  const codes = [...new Set(heads)].filter(isAgencyCode);
  expect(codes.toSorted()).toEqual(expect.arrayContaining(['activate', 'api', 'local']));
  for (const code of codes) expect([code, (await found({ code, name: 'Dinas Lain' })).status]).toEqual([code, 400]);
});

it('tells that an agency did not start, and that it may be asked for again', async () => {
  const { status, body } = await found({ code: 'mogok', name: 'Dinas Mogok' });
  expect([status, body.code]).toEqual([503, 'agency.not-founded']);
  expect(body.title).toContain('Ask again');
});
