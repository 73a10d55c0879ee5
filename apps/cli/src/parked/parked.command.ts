import { Command, Option } from 'nest-commander';
import { told } from '../operator/for-the-person';
import { HomeCommand } from '../operator/home-command';
import type { ParkedOptions } from './run-parked';

/** Messages that could not be worked in, and what becomes of them. */
@Command({
  name: 'parked',
  arguments: '<list|release|skip>',
  description: 'Keys whose messages wait for an operator: list them, release one, or pass over its next message',
})
export class ParkedCommand extends HomeCommand {
  async run([action]: string[], options: ParkedOptions): Promise<void> {
    await told('parked', async () => {
      const { runParked } = await import('./run-parked.js');
      await runParked(action, options);
    });
  }

  @Option({ flags: '--instance <code>', description: 'agency or centre' })
  instance(text: string): string {
    return text;
  }

  @Option({ flags: '--service <name>', description: 'planning, reporting, …' })
  service(text: string): string {
    return text;
  }

  @Option({ flags: '--topic <topic>', description: 'as the list shows it' })
  topic(text: string): string {
    return text;
  }

  @Option({ flags: '--key <key>', description: 'as the list shows it' })
  key(text: string): string {
    return text;
  }

  @Option({ flags: '--reason <text>', description: 'why a message is passed over; kept for ever' })
  reason(text: string): string {
    return text;
  }
}
