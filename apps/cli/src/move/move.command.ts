import { Command } from 'commander';
import { homeOption } from '../operator/options';
import { runSuiteProgram } from '../operator/suite-program';

/** Knows no service itself: the suite's program does the work. */
export const moveCommand = (): Command =>
  new Command('move')
    .description('Move a stopped installation to the other edition, with all data and places')
    .addOption(homeOption())
    .option('--to <edition>', 'embedded or distributed')
    .option('--drop-old', 'remove the clusters that moves left behind')
    .option('--json <file>', 'write every table with its digest as one JSON document')
    .action((options) => runSuiteProgram('move', options));
