import { handlerFor, type CommandLog } from '@kinerja/commands';
import { administratorsDecider, type AdministratorsCommand } from '@kinerja/identity-domain';

export type AdministratorsHandler = ReturnType<typeof administratorsHandler>;

/** One stream: whoever takes roles away at the same moment meets there. */
export const administratorsHandler = (store: CommandLog) =>
  handlerFor(administratorsDecider, store, (_: Partial<AdministratorsCommand['data']>) => 'administrators-agency');
