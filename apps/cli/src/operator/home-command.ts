import { CommandRunner, Option } from 'nest-commander';

/** A command that works in the home of an installation. */
export abstract class HomeCommand extends CommandRunner {
  @Option({ flags: '--home <folder>', description: 'folder of the installation (default: .kinerja)' })
  home(text: string): string {
    return text;
  }
}
