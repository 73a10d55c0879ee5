import { Command, Option } from 'nest-commander';
import { HomeCommand } from '../operator/home-command';
import { runSuiteProgram } from '../operator/suite-program';

type MoveOptions = Readonly<{ to?: string; home?: string; dropOld?: boolean; json?: string }>;

/** Knows no service itself: the suite's program does the work. */
@Command({ name: 'move', description: 'Move a stopped installation to the other edition, with all data and places' })
export class MoveCommand extends HomeCommand {
  run(_: string[], options: MoveOptions): Promise<void> {
    runSuiteProgram('move', options);
    return Promise.resolve();
  }

  @Option({ flags: '--to <edition>', description: 'embedded or distributed' })
  to(text: string): string {
    return text;
  }

  @Option({ flags: '--drop-old', description: 'remove the clusters that moves left behind' })
  dropOld(): boolean {
    return true;
  }

  @Option({ flags: '--json <file>', description: 'write every table with its digest as one JSON document' })
  json(text: string): string {
    return text;
  }
}
