import { stoppedAt } from './run-fuzz';

const check = { ok: true, name: 'units', detail: '' };

it('is content with checks that hold, of whoever may ask', () =>
  expect(stoppedAt('fuzz/x', [undefined, { items: [check] }])).toEqual([]));

it('names what has stopped', () =>
  expect(stoppedAt('fuzz/x', [{ items: [check, { ok: false, name: 'people', detail: 'stands at 7' }] }])).toEqual([
    'fuzz/x: people: stands at 7',
  ]));

it('takes an answer that holds no checks for none', () => {
  expect(stoppedAt('fuzz/x', [undefined])).toEqual(['fuzz/x: nobody may ask']);
  expect(stoppedAt('fuzz/x', [{ checks: [] }])).toEqual(['fuzz/x: nobody may ask']);
});
