import { handlerFor, type CommandLog } from '@kinerja/commands';
import { superiorReportDecider } from '@kinerja/identity-domain';

export type SuperiorReportHandler = ReturnType<typeof superiorReportHandler>;

/** A stream a post: one report is open at a time (IDN-121). No other service hears of it but by the change of the superior. */
export const superiorReportHandler = (store: CommandLog) =>
  handlerFor(
    superiorReportDecider,
    store,
    ({ assignmentId }: Readonly<{ assignmentId: string }>) => `superior-reports-${assignmentId}`,
  );
