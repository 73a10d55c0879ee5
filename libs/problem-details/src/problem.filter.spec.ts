import { ProblemException } from './problem-exception';
import { ProblemFilter, unavailable } from './problem.filter';

const told = (error: unknown) => {
  const [errors, warnings, sent] = [[] as object[], [] as object[], [] as string[]];
  const log = { error: (one: object) => void errors.push(one), warn: (one: object) => void warnings.push(one) };
  const reply = {
    code: () => reply,
    header: () => reply,
    send: (body: string) => sent.push(body),
  };
  new ProblemFilter(log).answer(error, { id: 'trace', method: 'GET', url: '/jars?who=secret' }, reply);
  return { errors, warnings, sent };
};
const asked = { trace: 'trace', method: 'GET', path: '/jars' };

it.each([
  ['what is away', unavailable(), 'service.unavailable'],
  ['a neighbour whom nobody understands', new ProblemException(502, 'jar.not-believed', 'Hm'), 'jar.not-believed'],
])('tells %s by its code, without where in our code that was noticed', (_what, error, code) =>
  expect(told(error)).toMatchObject({ errors: [], warnings: [{ ...asked, code }] }),
);

it('logs a bug whole, and tells nothing of it', () => {
  const bug = new TypeError('inside');
  const { errors, warnings, sent } = told(bug);
  expect([errors, warnings]).toEqual([[{ ...asked, err: bug }], []]);
  expect(sent.join()).not.toContain('inside');
});

it('logs nothing of what was asked wrongly', () =>
  expect(told(new ProblemException(422, 'jar.full', 'Full'))).toMatchObject({ errors: [], warnings: [] }));
