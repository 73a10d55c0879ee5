import type { Page } from 'playwright-core';
import type { DemoCity } from './city';
import { at, closeDialog, dialogBy, heading, tab, type Place, type VisitedScreen } from './screen';
import { survey } from './survey-states';

const usernameOf = ({ logins }: Place['city'], wanted: string): string => {
  const login = logins.find(({ role }) => role === wanted);
  if (!login) throw new Error(`the demo names no ${wanted}`);
  return login.username;
};

const beforeSignIn: readonly VisitedScreen[] = [
  { name: 'sign-in', open: at('', 'sign-in') },
  {
    name: 'sign-in, nothing filled in',
    open: async (page) => {
      await page.getByTestId('sign-in').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  {
    name: 'sign-in, refused',
    open: async (page) => {
      await page.fill('[name=username]', 'nobody@nowhere');
      await page.fill('[name=password]', 'certainly not this one');
      await page.getByTestId('sign-in').click();
      await page.getByText('Akhiri dengan @').waitFor();
    },
  },
  {
    name: 'sign-in, wrong password',
    open: async (page, { city }) => {
      await page.fill('[name=username]', usernameOf(city, 'employee'));
      await page.getByTestId('sign-in').click();
      await page.getByTestId('failure').waitFor();
    },
  },
];

const month = (worked: string): readonly VisitedScreen[] => [
  {
    name: 'report dialog',
    open: async (page, place) => {
      await at('month', 'plan-card')(page, place);
      await dialogBy('add-report')(page);
    },
    leave: closeDialog,
  },
  { name: 'month, worked', open: at(`month?month=${worked}`, 'pay-card') },
  {
    name: 'month, pay explained',
    open: async (page) => {
      const explain = page.getByTestId('explain');
      if (await explain.isVisible()) await explain.click();
    },
  },
  { name: 'month, empty', open: at('month?month=2020-01', 'plan-card') },
  { name: 'month, wrong', open: at('month?month=abc', 'known-month') },
  {
    name: 'superior report dialog',
    open: async (page, place) => {
      await at('people/me', 'report-superior')(page, place);
      await dialogBy('report-superior')(page);
    },
    leave: closeDialog,
  },
  { name: 'not found', open: heading('nowhere/at/all', /tidak ada/) },
  { name: 'pages of others', open: at('admin/people', 'no-right') },
];

const inbox: readonly VisitedScreen[] = [
  { name: 'inbox', open: at('inbox', 'tab-reports') },
  { name: 'inbox, plans', open: tab('plans') },
  { name: 'inbox, ratings', open: tab('ratings') },
];

const run: readonly VisitedScreen[] = [
  {
    name: 'run',
    open: async (page, place) => {
      await at('tpp/runs', 'run')(page, place);
      await page.getByTestId('run').first().getByRole('link').click();
      await page.getByTestId('line').first().waitFor();
    },
  },
  {
    name: 'pay drawer',
    open: async (page) => {
      await page.getByTestId('line').first().getByRole('button').click();
      await page.getByRole('dialog').getByTestId('explanation').waitFor();
    },
    leave: closeDialog,
  },
];

type People = Readonly<{ items: readonly Readonly<{ staffNumber: string }>[] }>;

/** A sound attendance file of the first three people, for a month without figures. */
const attendanceOf = async (page: Page): Promise<string> => {
  const { items } = await page.evaluate<People>(`fetch('api/identity/people?limit=3').then((answer) => answer.json())`);
  const rows = items.map(({ staffNumber }) => `${staffNumber},21,20,1,0,0,0,0,0,0,0,1`);
  return ['no_pegawai,hari_kerja,hadir,tl1,tl2,tl3,tl4,psw1,psw2,psw3,psw4,alpa', ...rows].join('\n');
};

const formerImport = (path: string): VisitedScreen => ({
  name: `${path}, former import`,
  open: async (page, place) => {
    await at(path, 'open-import')(page, place);
    await dialogBy('open-import')(page);
    await page.getByTestId('import-details').waitFor();
  },
  leave: closeDialog,
});

const PEOPLE_HEADER = 'nip,nama,status,golongan,unit,jabatan,jenis_jabatan,kelas_jabatan,tugas,atasan_no_pegawai';

const sheetOf = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const person: readonly VisitedScreen[] = [
  {
    name: 'person',
    open: async (page, place) => {
      await at('admin/people', 'open-person')(page, place);
      await page.getByTestId('open-person').nth(1).click();
      await page.getByTestId('person-changes').waitFor();
    },
  },
  { name: 'person, new post', open: dialogBy('begin-post'), leave: closeDialog },
  { name: 'person, number', open: dialogBy('correct-number'), leave: closeDialog },
  { name: 'person, promotion', open: dialogBy('promote-person'), leave: closeDialog },
  {
    name: 'person, erasure',
    open: async (page) => {
      await page.getByTestId('to-erasure').click();
      await page.getByTestId('erasure-effects').waitFor();
    },
  },
];

const administration: readonly VisitedScreen[] = [
  ...person,
  { name: 'distribution, empty', open: heading('distribution?month=2020-01', /Distribusi/) },
  {
    name: 'people, faults',
    open: async (page, place) => {
      await at('admin/people/import', 'people-import')(page, place);
      await page.setInputFiles('[name=people-file]', sheetOf('people.csv', `${PEOPLE_HEADER}\nx,,,,,,,,,\n`));
      await page.getByTestId('dry-run-faults').or(page.getByTestId('failure')).waitFor();
    },
  },
  {
    name: 'people, another layout',
    open: async (page, place) => {
      await at('admin/people/import', 'people-import')(page, place);
      const siasn = 'NIP BARU,NAMA,JENIS JABATAN NAMA\nx,Contoh,Jabatan Struktural\n';
      await page.setInputFiles('[name=people-file]', sheetOf('siasn.csv', siasn));
      await page.getByTestId('map-columns').or(page.getByTestId('failure')).waitFor();
    },
  },
  {
    name: 'attendance, difference',
    open: async (page, place) => {
      await at('admin/attendance?month=2020-01', 'attendance-import')(page, place);
      const buffer = Buffer.from(await attendanceOf(page));
      await page.setInputFiles('[name=attendance-file]', { name: 'a.csv', mimeType: 'text/csv', buffer });
      await page.getByTestId('difference').waitFor();
    },
  },
  formerImport('admin/attendance'),
  formerImport('admin/people/import'),
];

/** Role: who opens the screens; undefined where nobody is signed in. */
export type RoleScreens = Readonly<{ role: string | undefined; screens: readonly VisitedScreen[] }>;

/** States that no address alone leads to, and pages that are none of the manifest's. */
export const states = ({ workedMonth }: Pick<DemoCity, 'workedMonth'>): readonly RoleScreens[] => [
  { role: undefined, screens: beforeSignIn },
  { role: 'employee', screens: month(workedMonth) },
  { role: 'supervisor', screens: inbox },
  { role: 'payroll-officer', screens: [...run, formerImport('tpp/payees')] },
  { role: 'agency-admin', screens: administration },
  { role: 'survey-officer', screens: survey },
];
