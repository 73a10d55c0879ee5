import { chaosOptions } from './chaos-options';

it('has a usual storm, and takes each of its numbers', () => {
  expect(chaosOptions([])).toMatchObject({ kills: 10, seed: 1, size: 40, edition: 'distributed', brokerOutage: 0 });
  expect(chaosOptions(['--kills', '3', '--broker-outage', '60', '--edition', 'embedded', '--json', 'x'])).toMatchObject(
    {
      ...{ kills: 3, brokerOutage: 60, edition: 'embedded', json: 'x' },
    },
  );
});

it.each([
  [['--kills', 'many'], '--kills is a whole number'],
  [['--size', '6'], '--size is a whole number of 7 or more'],
  [['--agencies', '0'], '--agencies is a whole number of 1 or more'],
  // A load of no commands a second begins every command at once.
  [['--rate', '0'], '--rate is a whole number of 1 or more'],
  [['--edition', 'cloud'], '--edition is embedded or distributed'],
  [['--kils', '3'], '--kils'],
])('refuses %j and says why', (args, words) => expect(() => chaosOptions(args)).toThrow(words));
