import { seededRandom } from '@kinerja/tooling';
import { caseOf } from './case-of';
import { Known } from './known';
import type { Route } from './routes';

const known = new Known({ survey: { surveyId: 's', code: 'abc' } });
known.learn({ items: [{ skpId: '018f3c7e-8b1a-7c3d-9e4f-0123456789ab', staffNumber: 'P07' }] });
const text = { type: 'string' } as const;
const plan: Route = {
  instance: 'fuzz',
  method: 'PUT',
  path: '/api/planning/skps/{id}/results',
  query: { month: text },
  body: { type: 'object', properties: { title: text, units: { type: 'array', items: { type: 'integer' } } } },
};
const form: Route = {
  instance: 'fuzz',
  method: 'POST',
  path: '/s/{code}',
  query: {},
  form: { type: 'object', properties: { visit: text } },
};
const casesOf = (route: Route, count: number) =>
  Array.from({ length: count }, (_, seed) => caseOf(seededRandom(seed), route, known));

it('says the same for the same seed', () => expect(casesOf(plan, 50)).toEqual(casesOf(plan, 50)));

it('spoils body, path, query and headers, and names what it did', () => {
  const kinds = casesOf(plan, 400).map(({ kind }) => kind);
  for (const kind of ['path: nul', 'query: nul', 'header: if-match', 'wrong type', 'missing field', 'no JSON'])
    expect(kinds.some((one) => one.startsWith(kind))).toBe(true);
});

it('uses ids that exist, so that most of a request is right', () => {
  const paths = casesOf(plan, 100).map(({ call }) => call.path);
  expect(paths.filter((path) => path.includes('018f3c7e-8b1a-7c3d-9e4f-0123456789ab')).length).toBeGreaterThan(50);
});

it('writes forms as forms', () => {
  const bodies = casesOf(form, 60).map(({ call }) => call);
  const type = 'application/x-www-form-urlencoded';
  const forms = bodies.filter(({ headers }) => headers?.['content-type'] === type);
  expect(forms.length).toBeGreaterThan(30);
  for (const { body } of forms) expect(String(body)).toMatch(/^visit=/);
});
