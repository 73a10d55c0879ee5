import { Command, Option } from 'nest-commander';
import { HomeCommand } from '../operator/home-command';
import { runSuiteProgram } from '../operator/suite-program';

type RestoreOptions = Readonly<{
  from: string;
  home?: string;
  instance?: string;
  passphraseFile?: string;
  replace?: boolean;
  erasuresFrom?: string;
  json?: string;
}>;

/** Knows no service itself: the suite knows the migrations of all, so the suite's program does the work. */
@Command({ name: 'restore', description: 'Bring instances back from a backup, and verify them' })
export class RestoreCommand extends HomeCommand {
  run(_: string[], options: RestoreOptions): Promise<void> {
    runSuiteProgram('restore', options);
    return Promise.resolve();
  }

  @Option({ flags: '--from <folder>', description: 'what `kinerja backup --to` wrote', required: true })
  from(text: string): string {
    return text;
  }

  @Option({ flags: '--instance <code>', description: 'only this instance of the backup (default: all)' })
  instance(text: string): string {
    return text;
  }

  @Option({ flags: '--passphrase-file <file>', description: 'passphrase under which the keys were sealed' })
  passphraseFile(text: string): string {
    return text;
  }

  @Option({ flags: '--replace', description: 'put an instance that is there aside, under another name' })
  replace(): boolean {
    return true;
  }

  @Option({
    flags: '--erasures-from <folder>',
    description: 'a later backup: keys destroyed in it are destroyed again',
  })
  erasuresFrom(text: string): string {
    return text;
  }

  @Option({ flags: '--json <file>', description: 'write what was restored as one JSON document' })
  json(text: string): string {
    return text;
  }
}
