import { Command, Option } from 'nest-commander';
import { told } from '../operator/for-the-person';
import { HomeCommand } from '../operator/home-command';
import type { BackupOptions } from './backup-options';

/** Every database, the keys and the evidence of one instance or of all, beside the working services or without them. */
@Command({ name: 'backup', description: 'Copy instances of an installation, running or not, into a folder' })
export class BackupCommand extends HomeCommand {
  async run(_: string[], options: BackupOptions): Promise<void> {
    await told('backup', async () => {
      // Loaded only here: the other commands start without it.
      const { runBackup } = await import('./run-backup.js');
      await runBackup(options);
    });
  }

  @Option({ flags: '--to <folder>', description: 'each instance becomes a folder in this one', required: true })
  to(text: string): string {
    return text;
  }

  @Option({ flags: '--instance <code>', description: 'only this agency or the centre (default: all)' })
  instance(text: string): string {
    return text;
  }

  @Option({ flags: '--passphrase-file <file>', description: 'seal the keys under the passphrase in this file' })
  passphraseFile(text: string): string {
    return text;
  }

  @Option({ flags: '--without-keys', description: 'leave the keys out; restoring then needs them from elsewhere' })
  withoutKeys(): boolean {
    return true;
  }

  @Option({ flags: '--keys-in-clear', description: 'copy the keys as they are; whoever has the backup can read all' })
  keysInClear(): boolean {
    return true;
  }

  @Option({ flags: '--json <file>', description: 'write what was copied as one JSON document' })
  json(text: string): string {
    return text;
  }
}
