import { uuidv7 } from '@kinerja/clock';
import { surveyPublishedV1, type SurveyPublishedV1 } from '@kinerja/surveys-contracts';
import { statedTotals, toTheCentre, type Answer } from '@kinerja/service-testing';
import { startAgency, unitId, type Agency } from './agency.fixtures';
import { Citizen, fieldsOf, visitIn } from './citizen.fixtures';

let agency: Agency;
beforeAll(async () => {
  agency = await startAgency();
});
afterAll(() => agency.surveys.stop());

const registerService = async (name = `Layanan ${uuidv7()}`): Promise<string> => {
  const answer = await agency.call('POST', '/services', { body: { unitId, name } });
  expect(answer.status).toBe(201);
  await agency.call('GET', '/services', { after: answer.position });
  return String(answer.body['serviceId']);
};

type Made = Readonly<{ surveyId: string; code: string; citizen: Citizen }>;

const makeSurvey = async (): Promise<Made> => {
  const serviceId = await registerService();
  const body = { serviceId, title: 'SKM Oktober', from: '2026-10-01', to: '2026-10-31' };
  const answer = await agency.call('POST', '/surveys', { body });
  expect(answer.status).toBe(201);
  await agency.call('GET', '/surveys', { after: answer.position });
  const { surveyId, code } = answer.body as { surveyId: string; code: string };
  return { surveyId, code, citizen: new Citizen(agency.surveys.service.url, code) };
};

const step = async (surveyId: string, name: string): Promise<Answer> => {
  const answer = await agency.call('POST', `/surveys/${surveyId}/${name}`);
  if (answer.status < 300) await agency.call('GET', '/surveys', { after: answer.position });
  return answer;
};

const openSurvey = async (): Promise<Made> => {
  const made = await makeSurvey();
  expect((await step(made.surveyId, 'opening')).status).toBe(200);
  return made;
};

const eventsOf = async (surveyId: string): Promise<readonly { type: string; data: Record<string, unknown> }[]> => {
  const { events } = await agency.surveys.service.runtime.store.load(`survey-${surveyId}`);
  return events.map(({ type, data }) => ({ type, data: data as Record<string, unknown> }));
};
const answersOf = async (surveyId: string): Promise<unknown[]> =>
  (await eventsOf(surveyId)).flatMap(({ type, data }) =>
    type === 'AnswersRecorded' ? (data['answers'] as unknown[]) : [],
  );

const BROKEN = ['\u0000', 'Layanan\u0000', 'Layanan \ud83d', '\ude00', 'Layanan\nA', '   '];

it.each(BROKEN)('takes no service that is named %j and writes nothing', async (name) => {
  const before = await agency.surveys.service.runtime.store.head();
  expect(await agency.call('POST', '/services', { body: { unitId, name } })).toMatchObject({
    ...{ status: 400, body: { code: 'request.bad-shape', errors: [{ field: 'name' }] } },
  });
  expect(await agency.surveys.service.runtime.store.head()).toBe(before);
});

it.each(BROKEN)('takes no survey that is titled %j and writes nothing', async (title) => {
  const serviceId = await registerService();
  const before = await agency.surveys.service.runtime.store.head();
  const body = { serviceId, title, from: '2026-10-01', to: '2026-10-31' };
  expect(await agency.call('POST', '/surveys', { body })).toMatchObject({
    ...{ status: 400, body: { code: 'request.bad-shape', errors: [{ field: 'title' }] } },
  });
  expect(await agency.surveys.service.runtime.store.head()).toBe(before);
});

it('goes from creation to a published result', async () => {
  const { surveyId, citizen } = await openSurvey();
  const sheets = ['444444444', '333333333', '333233333', '343333333', '333433433'];
  for (const digits of sheets) expect((await citizen.answer(digits)).status).toBe(200);
  expect((await citizen.open('/result')).status).toBe(404);
  expect((await step(surveyId, 'closing')).status).toBe(200);
  expect((await step(surveyId, 'publication')).status).toBe(200);

  expect((await agency.call('GET', `/surveys/${surveyId}`)).body).toMatchObject({
    status: 'published',
    respondents: 5,
    ikm: '81.11',
    mutu: 'B',
    nrr: { persyaratan: '3.200' },
  });
  const result = await citizen.open('/result');
  expect(result.status).toBe(200);
  for (const fact of ['81,11', 'Mutu B: Baik', '1 Oktober 2026 sampai 31 Oktober 2026'])
    expect(result.text).toContain(fact);
  const types = (await eventsOf(surveyId)).map(({ type }) => type);
  expect(types).toEqual(['SurveyCreated', 'SurveyOpened', 'SurveyClosed', 'AnswersRecorded', 'SurveyPublished']);
  const said = await agency.surveys.database.pool.query(
    `SELECT topic FROM log.outbox WHERE type = 'surveys.survey-published' AND envelope LIKE '%' || $1 || '%' ORDER BY topic`,
    [surveyId],
  );
  expect(said.rows.map(({ topic }: { topic: string }) => topic)).toEqual([
    'dinsos.fed.surveys.v1',
    'dinsos.surveys.v1',
  ]);
});

it('calls no service unknown that is not shown yet', async () => {
  const blocker = await agency.surveys.database.pool.connect();
  await blocker.query('BEGIN; LOCK TABLE surveys.services_v1 IN EXCLUSIVE MODE');
  const service = await agency.call('POST', '/services', { body: { unitId, name: `Layanan ${uuidv7()}` } });
  const about = { title: 'SKM Oktober', from: '2026-10-01', to: '2026-10-31' };
  const create = (serviceId: unknown) => agency.call('POST', '/surveys', { body: { serviceId, ...about } });
  expect([service.status, (await create(service.body['serviceId'])).status]).toEqual([201, 201]);
  expect(await create(uuidv7())).toMatchObject({ status: 422, body: { code: 'survey.unknown-service' } });
  await blocker.query('ROLLBACK');
  blocker.release();
  await agency.surveys.quiet();
});

it('sends a browser on to the thanks, so that going back and loading again post nothing', async () => {
  const { code, citizen } = await openSurvey();
  const body = new URLSearchParams({ visit: await citizen.visit(), ...fieldsOf('444444444') });
  const url = `${agency.surveys.service.url}/s/${code}`;
  const sent = await fetch(url, { method: 'POST', body, redirect: 'manual' });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${code}/thanks`]);
  expect((await citizen.open('/thanks')).text).toContain('Terima kasih');
});

it('counts a double click and a retry once', async () => {
  const { surveyId, citizen } = await openSurvey();
  const visit = await citizen.visit();
  const clicks = await Promise.all(Array.from({ length: 20 }, () => citizen.send({ visit, ...fieldsOf('444444444') })));
  expect(clicks.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(clicks.every(({ text }) => text.includes('Terima kasih'))).toBe(true);
  await step(surveyId, 'closing');
  expect((await step(surveyId, 'publication')).body).toMatchObject({
    code: 'survey.too-few-respondents',
    respondents: 1,
  });
  expect(await answersOf(surveyId)).toEqual(['444444444']);
});

it('thanks a program that sends the same key again, also after closing', async () => {
  const { surveyId, citizen } = await openSurvey();
  const key = { 'idempotency-key': uuidv7() };
  for (const digits of ['444444444', '111111111'])
    expect((await citizen.send({ visit: await citizen.visit(), ...fieldsOf(digits) }, key)).status).toBe(200);
  await step(surveyId, 'closing');
  expect((await citizen.send({ visit: '', ...fieldsOf('444444444') }, key)).text).toContain('Terima kasih');
  await step(surveyId, 'publication');
  expect(await answersOf(surveyId)).toEqual(['444444444']);
});

it('answers an incomplete form with what is missing and loses nothing', async () => {
  const { citizen } = await openSurvey();
  const visit = await citizen.visit();
  const again = await citizen.send({ visit, ...fieldsOf('123412341'), waktu: '', biaya: '5' });
  expect(again.status).toBe(422);
  expect(again.text.match(/class="missing"/g)).toHaveLength(2);
  expect(again.text.match(/checked/g)).toHaveLength(7);
  expect(visitIn(again.text)).toBe(visit);
  expect((await citizen.send({ visit: visitIn(again.text), ...fieldsOf('123412341') })).status).toBe(200);
});

it('asks for one more click when the page was open too long, answers kept', async () => {
  const { citizen } = await openSurvey();
  const again = await citizen.send({ visit: 'forged', ...fieldsOf('123412341') });
  expect(again.status).toBe(422);
  expect(again.text).toContain('terlalu lama terbuka');
  expect(again.text.match(/checked/g)).toHaveLength(9);
  expect((await citizen.send({ visit: visitIn(again.text), ...fieldsOf('123412341') })).text).toContain('Terima kasih');
});

it('takes nothing before opening or after closing', async () => {
  const { surveyId, citizen } = await makeSurvey();
  expect((await citizen.open()).status).toBe(404);
  await step(surveyId, 'opening');
  const visit = await citizen.visit();
  await step(surveyId, 'closing');
  expect((await citizen.open()).text).toContain('sudah ditutup');
  expect((await citizen.send({ visit, ...fieldsOf('444444444') })).status).toBe(409);
  expect((await step(surveyId, 'publication')).status).toBe(422);
  expect(await answersOf(surveyId)).toEqual([]);
});

it('serves pages with a strict policy, and nothing under an unknown address', async () => {
  const { citizen } = await openSurvey();
  const { headers } = await citizen.open();
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('set-cookie')).toBeNull();
  for (const code of ['zzzzzzzz', 'x', '%00', 'style'])
    expect((await new Citizen(agency.surveys.service.url, code).open()).status).toBe(404);
  const style = await fetch(`${agency.surveys.service.url}/s/style.css`);
  expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
});

it('lets only survey officers and administrators lead surveys', async () => {
  const body = { unitId, name: 'Layanan' };
  expect((await agency.call('POST', '/services', { body, roles: [] })).status).toBe(401);
  expect((await agency.call('POST', '/services', { body, roles: ['employee', 'auditor'] })).status).toBe(403);
  expect((await agency.call('GET', '/surveys', { roles: ['employee'] })).status).toBe(403);
  expect((await agency.call('GET', '/surveys', { roles: ['auditor'] })).status).toBe(200);
});

it('names what is wrong with a request and writes nothing', async () => {
  const before = await agency.surveys.service.runtime.store.head();
  const bad = { serviceId: 'x', title: '', from: '2026-02-30', to: '2026-10-31', colour: 'red' };
  const shape = await agency.call('POST', '/surveys', { body: bad });
  expect(shape.status).toBe(400);
  expect((shape.body['errors'] as { field: string }[]).map(({ field }) => field).sort()).toEqual([
    'colour',
    'from',
    'serviceId',
    'title',
  ]);
  const foreign = { serviceId: uuidv7(), title: 'SKM', from: '2026-10-01', to: '2026-10-31' };
  expect((await agency.call('POST', '/surveys', { body: foreign })).body).toMatchObject({
    status: 422,
    code: 'survey.unknown-service',
  });
  const nowhere = { unitId: uuidv7(), name: 'Layanan' };
  expect((await agency.call('POST', '/services', { body: nowhere })).body).toMatchObject({
    status: 422,
    code: 'service.unknown-unit',
  });
  expect((await agency.call('POST', `/surveys/${uuidv7()}/opening`)).body).toMatchObject({
    status: 409,
    code: 'survey.wrong-status',
    currentStatus: 'absent',
  });
  expect((await agency.call('GET', `/surveys/${uuidv7()}`)).status).toBe(404);
  expect(await agency.surveys.service.runtime.store.head()).toBe(before);
});

it('answers a repeated command as the first time, and a taken name with what is wrong', async () => {
  const key = uuidv7();
  const body = { unitId, name: `Layanan ${key}` };
  const [first, second] = [
    await agency.call('POST', '/services', { body, key }),
    await agency.call('POST', '/services', { body, key }),
  ];
  expect(second.body).toEqual(first.body);
  expect(
    (await agency.call('POST', '/services', { body: { ...body, name: body.name.toUpperCase() } })).body,
  ).toMatchObject({
    status: 409,
    code: 'service.name-taken',
  });
  expect((await agency.call('POST', '/services', { body: { ...body, name: 'Lain' }, key })).body).toMatchObject({
    status: 422,
    code: 'command.reused',
  });
});

it('lists surveys page by page, newest first', async () => {
  await makeSurvey();
  const { surveyId } = await makeSurvey();
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await agency.call('GET', `/surveys?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
    const { items, next } = page.body as { items: { surveyId: string }[]; next: string | null };
    seen.push(...items.map((item) => item.surveyId));
    cursor = next;
  }
  expect(seen[0]).toBe(surveyId);
  expect(new Set(seen).size).toBe(seen.length);
  const { rows } = await agency.surveys.database.pool.query<{ count: number }>(
    'SELECT count(*)::int FROM surveys.surveys_v1',
  );
  expect(seen).toHaveLength(rows[0]?.count ?? -1);
});

it('states to the centre the respondents of the surveys that it has published (MON-010)', async () => {
  const said = await toTheCentre<SurveyPublishedV1>(agency.surveys, surveyPublishedV1.type);
  expect(said.length).toBeGreaterThan(0);
  expect(await statedTotals(agency.surveys, '2026-10')).toEqual(
    said
      .filter(({ to }) => to.startsWith('2026-10'))
      .map(({ surveyId, respondents }) => ({ key: `respondents/${surveyId}`, count: respondents }))
      .sort((one, other) => (one.key < other.key ? -1 : 1)),
  );
});

it.each(['services_v1', 'surveys_v1', 'survey_counts_v1', 'survey_results_v1'])(
  'rebuilds %s to the same rows',
  async (table) => {
    const rows = async () =>
      (await agency.surveys.database.pool.query(`SELECT * FROM surveys.${table} AS row ORDER BY row`)).rows;
    const before = await rows();
    expect(before.length).toBeGreaterThan(0);
    await agency.surveys.service.runtime.projections.rebuild(table);
    expect(await rows()).toEqual(before);
  },
);
