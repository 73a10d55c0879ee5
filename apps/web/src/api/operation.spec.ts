import { addressed } from './operation';

it('knows verb, service and address of an operation by its name', () =>
  expect(addressed('POST planning/skps/{id}/approval', { params: { id: '42' } })).toEqual({
    verb: 'POST',
    service: 'planning',
    path: 'skps/42/approval',
  }));

it('fills every place, whatever is in it', () =>
  expect(
    addressed('PUT evaluation/evaluations/{employeeId}/{month}', { params: { employeeId: 'a/b', month: '2026-10' } })
      .path,
  ).toBe('evaluations/a%2Fb/2026-10'));
