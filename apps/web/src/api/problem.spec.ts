import { networkProblem, problemFrom } from './problem';

it('reads the code, the title and the refused fields of a problem document', () => {
  const body = JSON.stringify({
    type: '/problems/skp.wrong-status',
    title: 'The SKP is not in the right status for this',
    status: 409,
    instance: 'urn:trace:4bf9',
    skpStatus: 'draft',
    errors: [{ field: 'results.0.title', problem: 'invalid', expected: 'text', code: 'too-long', max: 500 }],
  });
  expect(problemFrom(409, body)).toMatchObject({
    code: 'skp.wrong-status',
    status: 409,
    trace: 'urn:trace:4bf9',
    facts: { skpStatus: 'draft' },
    errors: [{ field: 'results.0.title', problem: 'invalid', expected: 'text', code: 'too-long', facts: { max: 500 } }],
  });
});

it('keeps the code of a problem type with a full address', () =>
  expect(problemFrom(403, '{"type":"https://kota.example/problems/skp.not-the-appraiser"}').code).toBe(
    'skp.not-the-appraiser',
  ));

it('makes a problem of an answer that is no problem document', () =>
  expect(problemFrom(502, '<html>Bad Gateway</html>')).toMatchObject({
    code: 'unknown',
    status: 502,
    title: 'HTTP 502',
    errors: [],
  }));

it('knows which failures leave open whether the request was carried out', () => {
  expect(networkProblem().isUndecided).toBe(true);
  expect(problemFrom(503, '').isUndecided).toBe(true);
  expect(problemFrom(412, '{}').isUndecided).toBe(false);
});
