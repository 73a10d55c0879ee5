import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Command, CommandRunner, Option } from 'nest-commander';

const VERIFIER = join(__dirname, '..', '..', '..', 'suite', 'src', 'verify.main.js');

type VerifyOptions = Readonly<{ home?: string; instance?: string; json?: string }>;

/** Knows no service itself: the suite mounts them all, so the suite's verifier does the work. */
@Command({
  name: 'verify',
  description: 'Recompute chain, versions, message sequences and read models of every service',
})
export class VerifyCommand extends CommandRunner {
  async run(_: string[], { home, instance, json }: VerifyOptions): Promise<void> {
    const options = { '--home': home, '--instance': instance, '--json': json };
    const args = Object.entries(options).flatMap(([flag, value]) => (value ? [flag, value] : []));
    const { status } = spawnSync(process.execPath, [VERIFIER, ...args], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  }

  @Option({ flags: '--home <folder>', description: 'folder of the city (default: .kinerja)' })
  home(text: string): string {
    return text;
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
