import { clusterConfig } from './cluster.config';

it('brings up three agencies with their own numbers of people unless told otherwise', () =>
  expect(clusterConfig(['--home', '/srv/kinerja'])).toEqual({
    port: 8080,
    home: '/srv/kinerja',
    agencies: 3,
    size: undefined,
    brokers: 1,
    postgres: new Map(),
  }));

it('takes servers of PostgreSQL that are there already', () => {
  const { postgres, size, brokers } = clusterConfig([
    ...['--size', '0', '--brokers', '3'],
    ...['--postgres', 'dinsos=postgres://admin:p%40ss@db:5432/postgres'],
  ]);
  expect({ postgres, size, brokers }).toEqual({
    postgres: new Map([['dinsos', 'postgres://admin:p%40ss@db:5432/postgres']]),
    size: 0,
    brokers: 3,
  });
});

it.each([
  [['--agencies', '17'], '--agencies wants a whole number from 0 to 16, not "17"'],
  [['--size', '3'], '--size wants a whole number from 7 to 20000, not "3"'],
  [['--size', '1e3'], '--size wants a whole number'],
  [['--brokers', '2'], '--brokers is 1 or 3, not "2"'],
  [['--port', '-1'], '--port'],
  [['--postgres', 'dinsos'], '--postgres wants CODE=postgres://'],
  [['--postgres', 'dinsos=mysql://x'], '--postgres wants CODE=postgres://'],
  [['--unknown'], 'unknown'],
])('refuses %j', (args, sentence) => expect(() => clusterConfig(args)).toThrow(sentence));
