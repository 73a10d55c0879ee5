import { Command, CommandRunner, Option } from 'nest-commander';
import { OperatorFault, told } from '../operator/for-the-person';

type RepublishOptions = Readonly<{ home?: string; instance: string; service: string; from?: number }>;

/** Lets a service send its outbox to Kafka again; whoever knows a message already drops it. */
@Command({ name: 'republish', description: 'Let a service send what it has said to Kafka again' })
export class RepublishCommand extends CommandRunner {
  async run(_: string[], options: RepublishOptions): Promise<void> {
    await told('republish', async () => {
      const { runRepublish } = await import('./run-republish.js');
      await runRepublish(options);
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

  @Option({ flags: '--from <offset>', description: 'from this offset of every partition on (default: 0)' })
  from(text: string): number {
    const offset = Number(text);
    if (!Number.isSafeInteger(offset) || offset < 0) throw new OperatorFault(`--from wants an offset, not "${text}"`);
    return offset;
  }
}
