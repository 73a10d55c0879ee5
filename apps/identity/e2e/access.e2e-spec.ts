import {
  accessSuite,
  todayUnderTest,
  whenShown,
  type AccessStage,
  type ServiceUnderTest,
} from '@kinerja/service-testing';
import { employeeId, type EmployeeId } from '@kinerja/vocabulary';
import { identityService } from '../src/app.module';
import { peopleFile, until } from './identity.fixtures';

const admin = { roles: ['agency-admin'] } as const;

/** The head and the first two below, as they were imported. */
const people = async (identity: ServiceUnderTest): Promise<readonly EmployeeId[]> => {
  await identity.post(admin, '/units', { name: 'Sekretariat', from: '2020-01-01' });
  const answer = await identity.post(admin, '/people-imports', { csv: peopleFile(3), startsOn: '2026-01-01' });
  expect(answer).toMatchObject({ status: 202 });
  await until(
    () => identity.get(admin, `/people-imports/${String(answer.body['importId'])}`),
    ({ body }) => body['state'] === 'completed',
  );
  const list = await identity.get(admin, '/people');
  return (list.body['items'] as { employeeId: string }[]).map((item) => employeeId(item.employeeId));
};

/** From now on `superior` stands above `below`, and has something to delegate. */
const leads = async (identity: ServiceUnderTest, superior: EmployeeId, below: EmployeeId): Promise<void> => {
  const personBelow = (body: Record<string, unknown>) =>
    (body['items'] as Record<string, string>[]).find((item) => item['employeeId'] === below);
  const { body } = await identity.get(admin, '/people');
  const from = { superiorId: superior, from: todayUnderTest() };
  const path = `/assignments/${personBelow(body)?.['assignmentId'] ?? ''}/superior`;
  const answer = await identity.put(admin, path, from);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  await until(
    () => identity.get(admin, '/people'),
    (answer) => personBelow(answer.body)?.['superiorId'] === superior,
  );
};

/** A delegation of a person who leads, ended again and again on the same day; the one of the head is about somebody with nobody above. */
const endingsOf = async (
  identity: ServiceUnderTest,
  of: Readonly<Record<'own' | 'nobody above', EmployeeId>>,
  substituteId: EmployeeId,
) => {
  const days = { startsOn: '2099-01-01', endsOn: '2099-01-31' };
  const delegate = async (employeeId: EmployeeId): Promise<string> => {
    const terms = { employeeId, substituteId, ...days, reason: 'leave' };
    const { status, body } = await identity.post(admin, '/delegations', terms);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return String(body['delegationId']);
  };
  const ids = { own: await delegate(of.own), 'nobody above': await delegate(of['nobody above']) };
  return (standing: string) => ({
    path: `/delegations/${standing === 'nobody above' ? ids['nobody above'] : ids.own}/ending`,
    body: { endsOn: '2099-01-15', reason: 'Kembali lebih awal' },
  });
};

/** Reports that a superior is wrong, of one person and of the head. */
const superiorReportsOf = async (
  identity: ServiceUnderTest,
  of: Readonly<Record<'own' | 'nobody above', EmployeeId>>,
) => {
  const said = { from: todayUnderTest(), reason: 'SK menyebut lain' };
  const { body } = await identity.get(admin, '/people');
  const report = async (person: EmployeeId) => {
    const post = (body['items'] as Record<string, string>[]).find((item) => item['employeeId'] === person);
    const path = `/assignments/${post?.['assignmentId'] ?? ''}/superior-reports`;
    const answer = await identity.post({ employee: person, roles: ['employee'] }, path, said);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return { path, withdrawal: `/superior-reports/${String(answer.body['reportId'])}/withdrawal` };
  };
  const reports = { own: await report(of.own), 'nobody above': await report(of['nobody above']) };
  const about = (standing: string) => (standing === 'nobody above' ? reports['nobody above'] : reports.own);
  return {
    report: (standing: string) => ({ path: about(standing).path, body: said }),
    withdraw: (standing: string) => ({ path: about(standing).withdrawal, body: {} }),
  };
};

const stage = async (identity: ServiceUnderTest): Promise<AccessStage> => {
  const [head, own, other] = await people(identity);
  if (!head || !own || !other) throw new Error('three people were imported');
  await leads(identity, own, other);
  const ending = await endingsOf(identity, { 'nobody above': head, own }, other);
  const reports = await superiorReportsOf(identity, { 'nobody above': head, own });
  return {
    people: {
      ...{ own, line: head, 'line on another day': other, 'stand-in': other, 'other unit': other },
      'nobody above': other,
    },
    cases: {
      'PersonPostsController.own': (standing) => ({
        path: '/people/me/posts',
        outcome: whenShown((person) => person['employeeId'] === (standing === 'nobody above' ? head : own)),
      }),
      'PersonController.me': (standing) => ({
        path: '/people/me',
        outcome: whenShown((person) => person['employeeId'] === (standing === 'nobody above' ? head : own)),
      }),
      'DelegationController.end': ending,
      'OwnSuperiorReportsController.report': reports.report,
      'OwnSuperiorReportsController.withdraw': reports.withdraw,
    },
  };
};

accessSuite(identityService({ digestKey: Buffer.alloc(32, 3).toString('base64') }), { stage });
