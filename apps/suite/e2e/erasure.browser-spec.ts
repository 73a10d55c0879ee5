import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { signIn } from '../../../tools/browser/sign-in';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';
import { answerOf, type ShownPerson } from './people-screens.fixtures';

jest.setTimeout(240_000);

/** A bird's name, so that it is nobody's. */
const name = `Kenari Penanda ${Date.now().toString(36)}`;
const number = `KNR${Date.now().toString(36).toUpperCase()}`;
const why = 'Kenari salah dicatat';

let visitors: Visitors;
let first: Page;
let second: Page;
let people: readonly ShownPerson[];
let erased: ShownPerson;

const post = <T>(page: Page, path: string, body: object): Promise<T> =>
  page.evaluate<T>(`fetch(new URL('api/identity/${path}', document.baseURI), {
    method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': '${randomUUID()}' },
    body: ${JSON.stringify(JSON.stringify(body))},
  }).then((answer) => answer.json())`);
const found = async (search: string): Promise<ShownPerson & Readonly<{ assignmentId: string }>> => {
  for (;;) {
    const { items } = await answerOf<{ items: (ShownPerson & { assignmentId: string })[] }>(first, `identity/people?search=${search}`); // prettier-ignore
    if (items[0]) return items[0];
  }
};
const fits = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

const enterAsSecond = async (): Promise<Page> => {
  const { agency } = loginOf('agency-admin');
  const login = browserCity().logins.find((one) => one.agency === agency && one.role === 'system-admin');
  if (!login) throw new Error(`no system administrator of ${agency}`);
  const page = await visitors.newPage({ viewport: sizes.phone });
  await signIn(page, browserCity().url, login);
  return page;
};

/** Somebody who was entered by mistake: with a post that is withdrawn and an account that is disabled. */
const enterByMistake = async (): Promise<ShownPerson> => {
  const chief = people.find(({ superiorId }) => superiorId === undefined);
  if (!chief) throw new Error('the agency has no chief');
  const cells = [number, '199103152015031077', '', '', name, 'pns', 'III/b', chief.unitName];
  const columns = 'no_pegawai;nip;nik;npwp;nama;status;golongan;unit;jabatan;jenis_jabatan;kelas_jabatan;tugas;atasan_no_pegawai'; // prettier-ignore
  const row = [...cells, 'Analis Kebijakan', 'fungsional', '8', 'anggota', chief.staffNumber].join(';');
  await post(first, 'people-imports', { csv: `${columns}\r\n${row}`, startsOn: `${browserCity().openMonth}-01` });
  const person = await found(number);
  await post(first, `assignments/${person.assignmentId}/withdrawal`, { reason: why });
  for (;;) {
    const { items } = await answerOf<{ items: { accountId: string }[] }>(first, `identity/accounts?find=${number.toLowerCase()}`); // prettier-ignore
    if (!items[0]) continue;
    await post(first, `accounts/${items[0].accountId}/disabling`, { reason: why });
    return person;
  }
};

beforeAll(async () => {
  visitors = await openBrowser();
  first = await visitors.enterAs('agency-admin', sizes.desktop);
  const list = await answerOf<{ items?: ShownPerson[] }>(first, 'identity/people?limit=50');
  if (!list.items) throw new Error(JSON.stringify(list));
  people = list.items;
  erased = await enterByMistake();
  second = await enterAsSecond();
});
afterAll(() => visitors.close());

it('says of somebody who serves what stands in the way, and offers no erasure (IDN-181)', async () => {
  await go(second, `people/${String(people.find(({ superiorId }) => superiorId === undefined)?.employeeId)}`);
  await second.getByTestId('to-erasure').click();
  await second.getByTestId('erasure-hindrances').getByText('memegang jabatan').waitFor();
  await second.getByTestId('erasure-effects').waitFor();
  expect(await second.getByTestId('ask-erasure').count()).toBe(0);
  expect(await fits(second)).toBe(true);
});

it('is asked for by one with what goes and what stays in sight, and withdrawn (IDN-180)', async () => {
  await go(first, `people/${erased.employeeId}`);
  await first.getByTestId('to-erasure').click();
  for (const isAskedAgain of [false, true]) {
    await first.getByTestId('ask-erasure').click();
    await first.getByTestId('send-erasure').click();
    await first.getByRole('dialog').locator('[aria-invalid=true]').first().waitFor();
    await first.getByRole('dialog').locator('[name=ground]').selectOption('unlawful');
    await first.getByRole('dialog').locator('[name=reason]').fill(why);
    await first.getByTestId('send-erasure').click();
    await first.getByTestId('own-erasure').waitFor();
    if (isAskedAgain) return;
    await first.getByTestId('end-erasure').click();
    await first.getByTestId('end-erasure-confirm').click();
    await first.getByTestId('ask-erasure').waitFor();
  }
});

it('is confirmed by another one on a phone, after which nobody has the name any more (IDN-184)', async () => {
  await go(second, 'admin/people');
  await second.getByTestId('to-erasures').click();
  await second.getByTestId('waiting-erasures').getByText(name).click();
  await second.getByTestId('erasure-decision').getByText(why).waitFor();
  expect(await fits(second)).toBe(true);
  await second.getByTestId('confirm-erasure').click();
  await second.getByTestId('confirm-erasure-confirm').click();
  await second.getByTestId('erasure-decision').getByText('Data dihapus').waitFor();
  while ((await found(number)).name !== '(dihapus)');
  await go(second, `people/${erased.employeeId}`);
  await second.getByTestId('person-card').getByText('(dihapus)').waitFor();
  expect(await second.getByText(name).count()).toBe(0);
  await go(second, 'admin/people/erasures');
  await second.getByTestId('ended-erasures').getByText(number).waitFor();
  expect(await fits(second)).toBe(true);
});

it('a backup shows no name of anybody, whatever its keys (M11)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-erasure-'));
  try {
    const { agency } = loginOf('agency-admin');
    const kinerja = join(__dirname, '../../../dist/apps/cli/src/main.js');
    execFileSync(process.execPath, [kinerja, 'backup', '--home', browserCity().home, '--instance', agency, '--to', folder, '--keys-in-clear']); // prettier-ignore
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.gz'));
    const names = [name, ...people.map((person) => person.name)];
    const holding = files.filter((file) => {
      const bytes = gunzipSync(readFileSync(join(folder, file))).toString('latin1');
      return names.some((one) => bytes.includes(one));
    });
    expect({ files: files.length > 0, holding }).toEqual({ files: true, holding: [] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
