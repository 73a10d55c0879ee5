import { accessSuite, whenShown, type AccessStage, type ServiceUnderTest } from '@kinerja/service-testing';
import { employeeId, type EmployeeId } from '@kinerja/vocabulary';
import { identityService } from '../src/app.module';
import { peopleFile, until } from './identity.fixtures';

const admin = { roles: ['agency-admin'] } as const;

/** The head and the first two below, as they were imported. */
const people = async (identity: ServiceUnderTest): Promise<readonly EmployeeId[]> => {
  await identity.post(admin, '/units', { name: 'Sekretariat' });
  const answer = await identity.post(admin, '/people-imports', { csv: peopleFile(3) });
  expect(answer).toMatchObject({ status: 202 });
  await until(
    () => identity.get(admin, `/people-imports/${String(answer.body['importId'])}`),
    ({ body }) => body['state'] === 'completed',
  );
  const list = await identity.get(admin, '/people');
  return (list.body['items'] as { employeeId: string }[]).map((item) => employeeId(item.employeeId));
};

const stage = async (identity: ServiceUnderTest): Promise<AccessStage> => {
  const [head, own, other] = await people(identity);
  if (!head || !own || !other) throw new Error('three people were imported');
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
    },
  };
};

accessSuite(identityService({ digestKey: Buffer.alloc(32, 3).toString('base64') }), { stage });
