import { Command, Option } from 'nest-commander';
import { HomeCommand } from '../operator/home-command';
import { runSuiteProgram } from '../operator/suite-program';

type VerifyOptions = Readonly<{ home?: string; instance?: string; json?: string }>;

/** Knows no service itself: the suite mounts them all, so the suite's verifier does the work. */
@Command({
  name: 'verify',
  description: 'Recompute chain, versions, message sequences and read models of every service',
})
export class VerifyCommand extends HomeCommand {
  run(_: string[], options: VerifyOptions): Promise<void> {
    runSuiteProgram('verify', options);
    return Promise.resolve();
  }

  @Option({ flags: '--instance <code>', description: 'only this agency or the centre (default: all)' })
  instance(text: string): string {
    return text;
  }

  @Option({ flags: '--json <file>', description: 'write {clean, checks} as one JSON document' })
  json(text: string): string {
    return text;
  }
}
