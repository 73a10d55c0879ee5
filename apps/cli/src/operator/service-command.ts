import { Option } from 'nest-commander';
import { HomeCommand } from './home-command';
import type { ServiceName } from './running-service';

export type ServiceOptions = ServiceName & Readonly<{ home?: string }>;

/** A command that works on one service of one instance. */
export abstract class ServiceCommand extends HomeCommand {
  @Option({ flags: '--instance <code>', description: 'agency or centre', required: true })
  instance(text: string): string {
    return text;
  }

  @Option({ flags: '--service <name>', description: 'planning, reporting, …', required: true })
  service(text: string): string {
    return text;
  }
}
