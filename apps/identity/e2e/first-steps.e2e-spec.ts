import { importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';
import { officeOf, password } from './two-persons.fixtures';

jest.setTimeout(120_000);

let identity: RunningIdentity;
let office: ReturnType<typeof officeOf>;
const operator = (): Client => identity.as({ accountId: 'operator:budi@server', roles: ['system-admin'] });

beforeAll(async () => {
  identity = await startIdentity([
    { username: 'admin', roles: ['system-admin'] },
    { username: 'admin-instansi', roles: ['agency-admin'] },
  ]);
  office = officeOf(identity);
});
afterAll(() => identity.stop());

const firstCode = (username: string, by = operator()) => by.post('/operator/accounts/first-code', { username });

describe('a first administrator without a password (IDN-078)', () => {
  it('comes in by a code of the owner of the machine, which is the same until it was used', async () => {
    const code = await firstCode('admin');
    expect(code).toMatchObject({ status: 200, body: { code: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) } });
    expect((await firstCode('admin')).body).toEqual(code.body);
    expect(await office.activate('admin', code.body['code'])).toMatchObject({ status: 200 });
    expect(await office.activate('admin', code.body['code'])).toMatchObject({ status: 422, body: { code: 'activation.refused' } }); // prettier-ignore
    expect(await firstCode('admin')).toMatchObject({ status: 409, body: { code: 'account.no-recovery' } });
    expect(await office.signIn('admin', password)).toMatchObject({ status: 200 });
  });

  it('is told no code of a later recovery, which was shown to whom it was for', async () => {
    const recovered = await operator().post('/operator/accounts/recovery', { username: 'admin', reason: 'Lupa' });
    expect(recovered.status).toBe(200);
    expect(await firstCode('admin')).toMatchObject({ status: 409, body: { code: 'account.no-recovery' } });
  });

  it('is told no other code by the first code of somebody else, and none to an account of the agency', async () => {
    const { body } = await firstCode('admin-instansi');
    expect(await office.activate('admin', body['code'], '10.0.0.3')).toMatchObject({ status: 422 });
    const admin = await office.enter('admin');
    expect(await firstCode('admin-instansi', admin)).toMatchObject({ status: 403, body: { code: 'operator.only' } });
    expect((await admin.get('/activation-codes')).body).toMatchObject({ items: [] });
    expect(await firstCode('orang-lain')).toMatchObject({ status: 404 });
  });

  it('keeps the code over a restart', async () => {
    const before = await firstCode('admin-instansi');
    await identity.restart();
    const after = await firstCode('admin-instansi');
    expect(after.body).toEqual(before.body);
  });
});

describe('the first steps of an agency (IDN-079)', () => {
  const admin = (): Client => identity.as({ roles: ['agency-admin'] });

  it('count nothing in a new one, for its administrators only', async () => {
    expect(await admin().get('/first-steps')).toMatchObject({
      status: 200,
      body: {
        ...{ units: 0, people: 0, waitingAccounts: 0, faults: { 'no-head': 0, 'no-account': 0 } },
        // Those that the installation made are nobody's.
        administrators: 0,
        approvers: { 'payroll-officer': 0, 'payroll-verifier': 0, 'agency-head': 0 },
        calendar: { days: 0, monthsWithoutHours: 12 },
      },
    });
    expect(await identity.as({ roles: ['payroll-officer'] }).get('/first-steps')).toMatchObject({ status: 403 });
  });

  it('count what there is of units, people, duties and calendar', async () => {
    const { body } = await admin().get('/first-steps');
    const { year } = body['calendar'] as { year: number };
    await admin().post('/units', { name: 'Sekretariat', from: '2020-01-01' });
    await identity.service.quiet();
    await importPeople(admin(), peopleFile(3));
    await admin().post(`/calendars/${year}/working-hours`, {
      ...{ from: `${year}-01-01`, to: `${year}-12-31`, minutesAWeek: 2250 },
    });
    await identity.service.quiet();
    expect((await admin().get('/first-steps')).body).toMatchObject({
      ...{ units: 1, people: 3, waitingAccounts: 3 },
      // The head who was imported holds the post, and not yet the role.
      approvers: { 'payroll-officer': 0, 'agency-head': 0 },
      calendar: { year, days: 0, monthsWithoutHours: 0 },
    });
  });
});
