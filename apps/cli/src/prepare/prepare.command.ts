import { Command } from 'commander';
import { homeOption } from '../operator/options';
import { runSuiteProgram } from '../operator/suite-program';

/** Knows no service itself: the suite knows the migrations of all, so the suite's program does the work. */
export const prepareCommand = (): Command =>
  new Command('prepare')
    .description('Bring the databases up to this release; no service starts on others')
    .addOption(homeOption())
    .option('--instance <code>', 'only this instance (default: all)')
    .action((options) => runSuiteProgram('prepare-home', options));
