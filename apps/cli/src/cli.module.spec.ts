import 'reflect-metadata';
import { Module } from '@nestjs/common';
import type { Command } from 'commander';
import { CommandFactory, InjectCommander } from 'nest-commander';
import { CliModule } from './cli.module';

@Module({ imports: [CliModule] })
class Listed {
  constructor(@InjectCommander() readonly program: Command) {}
}

/** By name of the command, its options; those it cannot do without in capitals. */
const options: Record<string, readonly string[]> = {};

beforeAll(async () => {
  const app = await CommandFactory.createWithoutRunning(Listed, { logger: false, cliName: 'kinerja' });
  for (const command of app.get(Listed).program.commands)
    options[command.name()] = command.options.map(({ long, mandatory }) =>
      mandatory ? String(long).toUpperCase() : String(long),
    );
  await app.close();
});

it.each(['backup', 'doctor', 'move', 'parked', 'rebuild', 'republish', 'restore', 'verify'])(
  'lets the operator name the home that `%s` works in',
  (name) => expect(options[name]?.filter((option) => option === '--home')).toHaveLength(1),
);

it.each([
  ['rebuild', ['--INSTANCE', '--PROJECTION', '--SERVICE', '--home']],
  ['republish', ['--INSTANCE', '--SERVICE', '--from', '--home']],
])('asks %s for the one service it works on', (name, wanted) =>
  expect([...(options[name] ?? [])].sort()).toEqual(wanted),
);
