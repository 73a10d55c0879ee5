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

jest.setTimeout(480_000);

/** A bird's name, so that it is nobody's. */
const stamp = Date.now().toString(36);
const bird = `Kenari-${stamp}`;
const name = `${bird} Penanda`;
const number = `KNR${stamp.toUpperCase()}`;
const nip = '199103152015031077';
const why = `${bird} salah dicatat`;

let visitors: Visitors;
let first: Page;
let second: Page;
let people: readonly ShownPerson[];
let erased: ShownPerson;

const post = <T>(page: Page, path: string, body: object): Promise<T> =>
  page.evaluate<T>(`fetch(new URL('api/${path}', document.baseURI), {
    method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': '${randomUUID()}' },
    body: ${JSON.stringify(JSON.stringify(body))},
  }).then(async (answer) => (answer.ok ? answer.json() : Promise.reject(new Error(await answer.text()))))`);

/** Asked until it is so: what was sent is worked in behind the answer. */
const until = async <T>(path: string, take: (answer: T) => boolean): Promise<T> => {
  for (;;) {
    const answer = await answerOf<T>(first, path);
    if (take(answer)) return answer;
  }
};
type Found = Readonly<{ items: readonly (ShownPerson & Readonly<{ assignmentId?: string }>)[] }>;
const found = async (take: (person: Found['items'][number]) => boolean) => {
  const { items } = await until<Found>(`identity/people?search=${number}`, (one) => one.items.some(take));
  return items[0] as Found['items'][number];
};

const kinerja = (...words: readonly string[]): string =>
  execFileSync(process.execPath, [join(__dirname, '../../../dist/apps/cli/src/main.js'), ...words], {
    encoding: 'utf8',
  });
const folder = mkdtempSync(join(tmpdir(), 'kinerja-erasure-'));
const backup = (called: string): string => {
  const to = join(folder, called);
  const { agency } = loginOf('agency-admin');
  kinerja('backup', '--home', browserCity().home, '--instance', agency, '--to', to, '--keys-in-clear');
  return to;
};
const isNowhere = (home: string, ...where: readonly string[]): void => {
  for (const text of [bird, nip])
    expect(kinerja('erasure', 'prove', '--home', home, '--text', text, ...where)).toContain('nowhere');
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
  const cells = [number, nip, '', '', name, 'pns', 'III/b', chief.unitName];
  const columns = 'no_pegawai;nip;nik;npwp;nama;status;golongan;unit;jabatan;jenis_jabatan;kelas_jabatan;tugas;atasan_no_pegawai'; // prettier-ignore
  const row = [...cells, 'Analis Kebijakan', 'fungsional', '8', 'anggota', chief.staffNumber].join(';');
  await post(first, 'identity/people-imports', {
    csv: `${columns}\r\n${row}`,
    startsOn: `${browserCity().openMonth}-01`,
  });
  const person = await found(({ assignmentId }) => assignmentId !== undefined);
  await pay();
  await post(first, `identity/assignments/${String(person.assignmentId)}/withdrawal`, { reason: why });
  type Accounts = Readonly<{ items: readonly Readonly<{ accountId: string }>[] }>;
  const accounts = `identity/accounts?find=${number.toLowerCase()}`;
  const { items } = await until<Accounts>(accounts, (answer) => answer.items.length > 0);
  await post(first, `identity/accounts/${String(items[0]?.accountId)}/disabling`, { reason: why });
  return person;
};

/** As whom and where they would be paid. */
const pay = async (): Promise<void> => {
  const officer = await visitors.enterAs('payroll-officer');
  await go(officer, 'tpp/payees');
  const columns = 'no_pegawai;nip;nik;npwp;nama;tanggal_lahir;tipe_jabatan;eselon;status_asn;masa_kerja;alamat;kode_bank;nama_bank;rekening;gaji_dasar_bpjs'; // prettier-ignore
  const cells = [number, nip, '5171010101900001', '', name, '1991-03-15', '3', '00', '1', '11', `Jalan ${bird}`, '129'];
  const csv = `${columns}\r\n${[...cells, `Bank ${bird}`, '0011223344', '4500000'].join(';')}`;
  await post(officer, 'incentives/payee-imports', { csv });
  await officer.close();
};

beforeAll(async () => {
  visitors = await openBrowser();
  first = await visitors.enterAs('agency-admin', sizes.desktop);
  const list = await answerOf<{ items?: ShownPerson[] }>(first, 'identity/people?limit=50');
  if (!list.items) throw new Error(JSON.stringify(list));
  people = list.items;
  erased = await enterByMistake();
  second = await enterAsSecond();
  await go(second, 'admin/people');
  backup('before');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await visitors.close();
});

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
  await second.getByTestId('further').locator('summary').click();
  await second.getByTestId('to-erasures').click();
  await second.getByTestId('waiting-erasures').getByText(name).click();
  await second.getByTestId('erasure-decision').getByText(why).waitFor();
  expect(await fits(second)).toBe(true);
  await second.getByTestId('confirm-erasure').click();
  await second.getByTestId('confirm-erasure-confirm').click();
  await second.getByTestId('erasure-decision').getByText('Data dihapus').waitFor();
  await found((person) => person.name === '(dihapus)');
  await go(second, `people/${erased.employeeId}`);
  await second.getByTestId('person-card').getByText('(dihapus)').waitFor();
  expect(await second.getByText(name).count()).toBe(0);
  await go(second, 'admin/people/erasures');
  await second.getByTestId('ended-erasures').getByText(number).first().waitFor();
  expect(await fits(second)).toBe(true);
});

it('calls them so in the language of the reader', async () => {
  await second.getByTestId('language').click();
  await second.getByTestId('ended-erasures').getByText(`(erased) · ${number}`).first().waitFor();
  await second.getByTestId('language').click();
  await second.getByTestId('ended-erasures').getByText(`(dihapus) · ${number}`).first().waitFor();
});

it('leaves nothing in any table and file, nor in a backup, whatever its keys (M11, IDN-184)', async () => {
  await go(first, 'admin/people');
  const { home } = browserCity();
  expect(kinerja('erasure', 'list', '--home', home)).toContain(', 0 with keys left');
  isNowhere(home);
  const after = backup('after');
  const files = readdirSync(after, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.gz'));
  const names = [bird, ...people.map((person) => person.name)];
  const holding = files.filter((file) => {
    const bytes = gunzipSync(readFileSync(join(after, file))).toString('latin1');
    return names.some((one) => bytes.includes(one));
  });
  expect({ files: files.length > 0, holding }).toEqual({ files: true, holding: [] });
});

it('a backup of before, restored with the erasures of a later one, brings nobody back (IDN-184)', () => {
  const [home, from] = [join(folder, 'restored'), join(folder, 'before')];
  kinerja('restore', '--home', home, '--from', from, '--erasures-from', join(folder, 'after'));
  isNowhere(home, '--instance', loginOf('agency-admin').agency);
});
