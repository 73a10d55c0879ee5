import type { Command } from 'commander';
import { kinerja } from './kinerja';

const commands: readonly Command[] = kinerja().commands;
const named = (name: string): Command | undefined => commands.find((command) => command.name() === name);

/** Its options; those it cannot do without in capitals. */
const optionsOf = (name: string): readonly string[] =>
  named(name)?.options.map(({ long, mandatory }) => (mandatory ? String(long).toUpperCase() : String(long))) ?? [];

it.each([
  'account',
  'agency',
  'backup',
  'city',
  'demo',
  'doctor',
  'move',
  'parked',
  'prepare',
  'rebuild',
  'republish',
  'restore',
  'verify',
])('lets the operator name the home that `%s` works in', (name) =>
  expect(optionsOf(name).filter((option) => option === '--home')).toHaveLength(1),
);

it.each([
  ['rebuild', ['--INSTANCE', '--PROJECTION', '--SERVICE', '--home']],
  ['republish', ['--INSTANCE', '--SERVICE', '--from', '--home']],
])('asks %s for the one service it works on', (name, wanted) => expect([...optionsOf(name)].sort()).toEqual(wanted));

it.each(commands.map((command) => [command.name(), command] as const))(
  'says what `%s` and each of its options is for',
  (_, command) => {
    expect(command.description()).not.toBe('');
    for (const { description } of [...command.options, ...command.registeredArguments])
      expect(description).not.toBe('');
  },
);
