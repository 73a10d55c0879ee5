import { Command, CommandRunner, Option } from 'nest-commander';
import { told } from '../operator/for-the-person';

type RebuildOptions = Readonly<{ home?: string; instance: string; service: string; projection: string }>;

/** Fills a read model anew from its service's log; readers see the old rows until it is done. */
@Command({ name: 'rebuild', description: 'Fill a read model of a running service anew from its log' })
export class RebuildCommand extends CommandRunner {
  async run(_: string[], options: RebuildOptions): Promise<void> {
    await told('rebuild', async () => {
      const { runRebuild } = await import('./run-rebuild.js');
      await runRebuild(options);
    });
  }

  @Option({ flags: '--home <folder>', description: 'folder of the installation (default: .kinerja)' })
  home(text: string): string {
    return text;
  }

  @Option({ flags: '--instance <code>', description: 'agency or centre', required: true })
  instance(text: string): string {
    return text;
  }

  @Option({ flags: '--service <name>', description: 'planning, reporting, …', required: true })
  service(text: string): string {
    return text;
  }

  @Option({ flags: '--projection <name>', description: 'table of the read model: skp_inbox_v1', required: true })
  projection(text: string): string {
    return text;
  }
}
