import { Command } from 'commander';
import { inHome } from '../operator/in-home';
import { homeOption } from '../operator/options';
import type { BackupOptions } from './backup-options';

/** Every database, the keys and the evidence of one instance or of all, beside the working services or without them. */
export const backupCommand = (): Command =>
  new Command('backup')
    .description('Copy instances of an installation, running or not, into a folder')
    .addOption(homeOption())
    .requiredOption('--to <folder>', 'each instance becomes a folder in this one')
    .option('--instance <code>', 'only this agency or the centre (default: all)')
    .option('--passphrase-file <file>', 'seal the keys under the passphrase in this file')
    .option('--without-keys', 'leave the keys out; restoring then needs them from elsewhere')
    .option('--keys-in-clear', 'copy the keys as they are; whoever has the backup can read all')
    .option('--json <file>', 'write what was copied as one JSON document')
    .action((options: BackupOptions) =>
      inHome('backup', options.home, async (home) => {
        const { runBackup } = await import('./run-backup.js');
        await runBackup(home, options);
      }),
    );
