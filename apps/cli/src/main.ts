import 'reflect-metadata';
import { CommandFactory } from 'nest-commander';
import { CliModule } from './cli.module';

/** A command that fails sets the exit status itself; what is thrown past it is a bug and says so. */
const failed = (error: Error): void => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
};

void CommandFactory.run(CliModule, { logger: ['error', 'warn'], cliName: 'kinerja', serviceErrorHandler: failed });
