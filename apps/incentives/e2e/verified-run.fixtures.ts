import { uuidv7 } from '@kinerja/clock';
import { withCommand } from '@kinerja/commands';
import { runId as asRunId, type RunCommand } from '@kinerja/incentives-domain';
import type { ServiceUnderTest } from '@kinerja/service-testing';
import { employeeId, instant, nextMonth, rupiah, yearMonth, type EmployeeId } from '@kinerja/vocabulary';
import { runHandler } from '../src/run/run.handler';

const now = instant('2026-12-03T02:00:00Z');
const none = rupiah(0);
const sums = {
  ...{ people: 1, grossRupiah: none, deductionRupiah: none, netRupiah: none },
  employerHealthRupiah: none,
};
const newEmployee = (): EmployeeId => employeeId(uuidv7());

const toVerified = (run: string, month: string): readonly RunCommand[] => {
  const [runId, officer, verifier] = [asRunId(run), newEmployee(), newEmployee()];
  return [
    {
      type: 'OpenRun',
      data: { runId, month: yearMonth(month), monthIsClosed: true, policyPack: 'uji@1', by: officer, now },
    },
    { type: 'StartComputation', data: { runId, lastHasFailed: false, by: officer, now } },
    {
      type: 'RecordComputation',
      data: { runId, computation: 1, sums, inputDigest: 'ab'.repeat(32), incomplete: [], now },
    },
    { type: 'VerifyRun', data: { runId, lines: sums, by: verifier, now } },
  ];
};

/** Runs that wait for their release, each of a month of its own, computed and verified by two others; there is nobody in them to pay. */
export class VerifiedRuns {
  private month = yearMonth('2030-01');

  constructor(private readonly incentives: ServiceUnderTest) {}

  /** The id of a new one. @throws Error when its decider refuses a step. */
  async next(): Promise<string> {
    const [run, month] = [uuidv7(), this.month];
    this.month = nextMonth(month);
    const handler = runHandler(this.incentives.service.runtime.store);
    for (const command of toVerified(run, month)) {
      const commandId = uuidv7();
      const context = { commandId, actor: 'test', correlationId: commandId };
      const handled = await withCommand(context, () => handler.handle(command));
      if (!handled.accepted) throw new Error(`${command.type}: ${handled.refusal.code}`);
    }
    return run;
  }
}
