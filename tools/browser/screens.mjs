import { addressed, roleFor, stands } from './manifest.mjs';

/** Opens an address below the person's own agency and waits for what makes it the page. */
const at =
  (path, testId) =>
  async (page, { home }) => {
    await page.goto(`${home}/${path}`);
    await page.getByTestId(testId).first().waitFor();
  };

const heading =
  (path, name) =>
  async (page, { home }) => {
    await page.goto(`${home}/${path}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };

const tab = (kind) => async (page) => {
  await page.getByTestId(`tab-${kind}`).click();
};

const dialogBy = (testId) => async (page) => {
  await page.getByTestId(testId).first().click();
  await page.getByRole('dialog').waitFor();
};
const closeDialog = async (page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

const beforeSignIn = [
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
      await page.fill('[name=username]', city.logins.find(({ role }) => role === 'employee').username);
      await page.getByTestId('sign-in').click();
      await page.getByTestId('failure').waitFor();
    },
  },
];

const month = (worked) => [
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
  { name: 'not found', open: heading('nowhere/at/all', /tidak ada/) },
  { name: 'pages of others', open: at('admin/people', 'no-right') },
];

const inbox = [
  { name: 'inbox', open: at('inbox', 'tab-reports') },
  { name: 'inbox, plans', open: tab('plans') },
  { name: 'inbox, ratings', open: tab('ratings') },
];

const run = [
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

/** A sound attendance file of the first three people, for a month without figures. */
const attendanceOf = async (page) => {
  const { items } = await page.evaluate(`fetch('api/identity/people?limit=3').then((answer) => answer.json())`);
  const rows = items.map(({ staffNumber }) => `${staffNumber},21,20,1,0,0,0,0,0,0,0,1`);
  return ['no_pegawai,hari_kerja,hadir,tl1,tl2,tl3,tl4,psw1,psw2,psw3,psw4,alpa', ...rows].join('\n');
};

const formerImport = (path) => ({
  name: `${path}, former import`,
  open: async (page, place) => {
    await at(path, 'open-import')(page, place);
    await dialogBy('open-import')(page);
    await page.getByTestId('import-details').waitFor();
  },
  leave: closeDialog,
});

const administration = [
  { name: 'distribution, empty', open: heading('distribution?month=2020-01', /Distribusi/) },
  {
    name: 'people, faults',
    open: async (page, place) => {
      await at('admin/people/import', 'people-import')(page, place);
      const csv = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('nip,name\nx,\n') };
      await page.setInputFiles('[name=people-file]', csv);
      await page.getByTestId('dry-run-faults').or(page.getByTestId('failure')).waitFor();
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

/** A survey that is open, made as its officer, on the first service of the agency; the code that its form has. */
const openSurvey = (page) =>
  page.evaluate(async () => {
    const send = async (path, body) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
      const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
      const answer = await fetch(new URL(`api/surveys/${path}`, document.baseURI), init);
      if (!answer.ok) throw new Error(await answer.text());
      const text = await answer.text();
      return text === '' ? {} : JSON.parse(text);
    };
    const { items } = await send('services');
    const dayIn = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const about = { serviceId: items[0].serviceId, title: 'Survei layanan', from: dayIn(-3), to: dayIn(3) };
    const { surveyId, code } = await send('surveys', about);
    await send(`surveys/${surveyId}/opening`, {});
    return code;
  });

const survey = [
  {
    name: 'survey result',
    open: async (page, place) => {
      await at('surveys', 'survey')(page, place);
      await page.goto(await page.getByTestId('survey-result').first().getAttribute('href'));
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'survey form',
    open: async (page, { home }) => {
      await page.goto(`${home}/surveys`);
      await page.getByTestId('survey').first().waitFor();
      const form = `${home}/s/${await openSurvey(page)}`;
      await page.waitForFunction(async (address) => (await (await fetch(address)).text()).includes('</form>'), form, {
        polling: 500,
      });
      await page.goto(form);
      await page.getByRole('button', { name: 'Kirim' }).waitFor();
    },
  },
  {
    name: 'survey form, incomplete',
    open: async (page) => {
      await page.getByRole('button', { name: 'Kirim' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
];

/** States that no address alone leads to, and pages that are none of the manifest's. */
const states = ({ workedMonth }) => [
  { role: undefined, screens: beforeSignIn },
  { role: 'employee', screens: month(workedMonth) },
  { role: 'supervisor', screens: inbox },
  { role: 'payroll-officer', screens: [...run, formerImport('tpp/payees')] },
  { role: 'agency-admin', screens: administration },
  { role: 'survey-officer', screens: survey },
];

/** Each screen of the manifest by whom it is for, with the title it must have. */
const ofTheManifest = addressed().map((screen) => ({
  role: roleFor(screen),
  screens: [
    {
      name: screen.path.slice(1),
      title: `${screen.title} · Kinerja`,
      open: async (page, { home }) => {
        await page.goto(`${home}${screen.path}`);
        await stands(page, screen.title);
      },
    },
  ],
}));

/** Every screen there is, by whom it is opened. */
export const screens = (city) => {
  const all = [...ofTheManifest, ...states(city)];
  const roles = [...new Set(all.map(({ role }) => role))];
  return roles.map((role) => ({ role, screens: all.filter((one) => one.role === role).flatMap((one) => one.screens) }));
};
