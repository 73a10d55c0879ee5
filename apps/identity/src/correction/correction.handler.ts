import { handlerFor, type CommandLog } from '@kinerja/commands';
import { correctionDecider } from '@kinerja/identity-domain';

export type CorrectionHandler = ReturnType<typeof correctionHandler>;

/** A stream a person: one request is open at a time about a field (IDN-172). No other service hears of it. */
export const correctionHandler = (store: CommandLog) =>
  handlerFor(
    correctionDecider,
    store,
    ({ employeeId }: Readonly<{ employeeId: string }>) => `corrections-${employeeId}`,
  );
