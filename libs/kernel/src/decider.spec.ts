import type { Event } from './message';
import { accept, refuse } from './decider';

it('an accepted command has its events, in order, or none', () => {
  const one: Event = { type: 'Opened', data: {} };
  const two: Event = { type: 'Closed', data: {} };
  expect(accept(one, two)).toEqual({ accepted: true, events: [one, two] });
  expect(accept()).toEqual({ accepted: true, events: [] });
});

it('a refused command has the facts behind the no', () =>
  expect(refuse({ code: 'run.not-found', runId: '1' })).toEqual({
    accepted: false,
    refusal: { code: 'run.not-found', runId: '1' },
  }));
