import { Command, Option } from 'nest-commander';
import { OperatorFault, told } from '../operator/for-the-person';
import { ServiceCommand, type ServiceOptions } from '../operator/service-command';

type RepublishOptions = ServiceOptions & Readonly<{ from?: number }>;

/** Lets a service send its outbox to Kafka again; whoever knows a message already drops it. */
@Command({ name: 'republish', description: 'Let a service send what it has said to Kafka again' })
export class RepublishCommand extends ServiceCommand {
  async run(_: string[], options: RepublishOptions): Promise<void> {
    await told('republish', async () => {
      const { runRepublish } = await import('./run-republish.js');
      await runRepublish(options);
    });
  }

  @Option({ flags: '--from <offset>', description: 'from this offset of every partition on (default: 0)' })
  from(text: string): number {
    const offset = Number(text);
    if (!Number.isSafeInteger(offset) || offset < 0) throw new OperatorFault(`--from wants an offset, not "${text}"`);
    return offset;
  }
}
