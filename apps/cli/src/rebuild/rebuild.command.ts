import { Command, Option } from 'nest-commander';
import { told } from '../operator/for-the-person';
import { ServiceCommand, type ServiceOptions } from '../operator/service-command';

type RebuildOptions = ServiceOptions & Readonly<{ projection: string }>;

/** Fills a read model anew from its service's log; readers see the old rows until it is done. */
@Command({ name: 'rebuild', description: 'Fill a read model of a running service anew from its log' })
export class RebuildCommand extends ServiceCommand {
  async run(_: string[], options: RebuildOptions): Promise<void> {
    await told('rebuild', async () => {
      const { runRebuild } = await import('./run-rebuild.js');
      await runRebuild(options);
    });
  }

  @Option({ flags: '--projection <name>', description: 'table of the read model: skp_inbox_v1', required: true })
  projection(text: string): string {
    return text;
  }
}
