import { Command } from 'commander';
import { homeOption } from '../operator/options';
import { runSuiteProgram } from '../operator/suite-program';

/** Knows no service itself: the suite knows the migrations of all, so the suite's program does the work. */
export const restoreCommand = (): Command =>
  new Command('restore')
    .description('Bring instances back from a backup, and verify them')
    .addOption(homeOption())
    .requiredOption('--from <folder>', 'what `kinerja backup --to` wrote')
    .option('--instance <code>', 'only this instance of the backup (default: all)')
    .option('--passphrase-file <file>', 'passphrase under which the keys were sealed')
    .option('--replace', 'put an instance that is there aside, under another name')
    .option('--erasures-from <folder>', 'a later backup: keys destroyed in it are destroyed again')
    .option('--json <file>', 'write what was restored as one JSON document')
    .action((options) => runSuiteProgram('restore', options));
