import type { Handled } from '@kinerja/commands';
import { ProblemException, type ProblemTable } from '@kinerja/problem-details';
import { unwrap } from './unwrap';

type PlanRefusal = { code: 'plan.wrong-status'; status: 'draft' | 'approved' };
const planProblems: ProblemTable<PlanRefusal> = {
  'plan.wrong-status': { status: 409, title: 'The plan is not in the right status for this' },
};
const refused = (refusal: Extract<Handled<PlanRefusal>, { accepted: false }>['refusal']): ProblemException => {
  try {
    unwrap<PlanRefusal>({ accepted: false, refusal }, planProblems);
  } catch (error) {
    if (error instanceof ProblemException) return error;
  }
  throw new Error('the refusal was let through');
};

it('gives the version of an accepted command as a plain number', () =>
  expect(unwrap({ accepted: true, version: 3n, position: 40n, repeated: false }, planProblems)).toEqual({
    version: 3,
  }));

it('turns a refusal into the status of its table, with the facts and without hiding the HTTP status', () => {
  const thrown = refused({ code: 'plan.wrong-status', status: 'draft' });
  expect(JSON.parse(thrown.document('abc'))).toEqual({
    type: '/problems/plan.wrong-status',
    title: 'The plan is not in the right status for this',
    status: 409,
    instance: 'urn:trace:abc',
    code: 'plan.wrong-status',
    currentStatus: 'draft',
  });
});

it('tells a stale If-Match with both versions as numbers', () => {
  const thrown = refused({ code: 'stream.changed', expected: 2n, actual: 5n });
  expect(JSON.parse(thrown.document('abc'))).toMatchObject({ status: 412, expected: 2, actual: 5 });
});
