import { fuzzOptions } from './fuzz-options';

it('makes a city of its own unless it is shown one', () => {
  expect(fuzzOptions([])).toEqual({ cases: 10_000, seed: 1, workers: 12 });
  expect(fuzzOptions(['--url', 'http://localhost:8080', '--home', '.kinerja', '--seed', '0']).running).toEqual({
    ...{ url: 'http://localhost:8080', home: '.kinerja' },
  });
});

it.each([
  [['--workers', '0'], '--workers is a whole number of 1 or more'],
  [['--cases', 'all'], '--cases is a whole number'],
  [['--url', 'http://localhost:8080'], '--url and --home go together'],
])('refuses %j and says why', (args, words) => expect(() => fuzzOptions(args)).toThrow(words));
