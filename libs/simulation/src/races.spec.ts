import { authorityOf } from '@kinerja/testing';
import { withCommand, noRoute, withRoute, type CommandLog } from '@kinerja/commands';
import { memoryEventStore, type EventStore, type MemoryEventStoreOptions } from '@kinerja/event-store';
import { uuidv5 } from '@kinerja/kernel';
import { MemoryWork } from '@kinerja/processes';
import { MemoryTables } from '@kinerja/projections';
import fc from 'fast-check';
import { runDecider, runId as asRunId, type RunCommand, type RunEvent } from '@kinerja/incentives-domain';
import { employeeId, instant, rupiah, yearMonth } from '@kinerja/vocabulary';
import * as reports from '../../reporting/domain/src/activity-log.fixtures';
import { approveBy, draft, setResults, submit, result } from '../../planning/domain/src/skp.fixtures';
import { incentives, planning, reporting } from './city/services';
import { undisturbedPorts } from './ports';
import type { Blueprint } from './service';
import { askedSource } from './sql/asked-source';

const SCHEDULES = 1_000;
const now = instant('2026-11-06T02:00:00Z');
const month = yearMonth('2026-10');
const id = (name: string): string => uuidv5('2c1b0a99-8877-5665-9443-221100ffeedd', name);

/** As a request: each under an id of its own. */
const as = <T>(name: string, run: () => Promise<T>): Promise<T> =>
  withCommand({ commandId: id(name), actor: name, correlationId: id(name) }, run);

type Log = EventStore & CommandLog;

/** The store, each of whose calls waits until the schedule lets it. */
const scheduled = (store: Log, scheduler: fc.Scheduler): Log =>
  Object.assign(Object.create(store) as Log, {
    load: scheduler.scheduleFunction((stream: string) => store.load(stream)),
    commit: scheduler.scheduleFunction((item: Parameters<Log['commit']>[0]) => store.commit(item)),
    outcomeOf: scheduler.scheduleFunction((command: string) => store.outcomeOf(command)),
  });

const logOf = (options: MemoryEventStoreOptions): Log => withRoute(memoryEventStore(options), noRoute);

/** What the service's app makes over this log; its tables are empty. */
const partsOf = <Api extends object>({ compose, questions }: Blueprint<Api>, store: Log): Api => {
  const dataSource = askedSource(new MemoryTables(), questions, async (answer) => answer());
  return compose(undisturbedPorts({ store, dataSource, work: new MemoryWork(), now }));
};
const planningLog = () => logOf({ catalog: planning.catalog });
const wrappingKey = Buffer.alloc(32, 7);

describe('F47: two approve one plan at once', () => {
  it('one approves, the other is told who did and when, in every order', async () => {
    const property = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const plain = planningLog();
      const [before, racing] = [partsOf(planning, plain).skp, partsOf(planning, scheduled(plain, scheduler)).skp];
      const steps = [draft(), setResults([result()]), submit()];
      for (const [nth, command] of steps.entries()) await as(`step ${nth}`, () => before.handle(command));
      const both = [1, 2].map((nth) => as(`approval ${nth}`, () => racing.handle(approveBy())));
      await scheduler.waitFor(Promise.all(both));
      const answers = await Promise.all(both);
      expect(answers.filter(({ accepted }) => accepted)).toHaveLength(1);
      expect(answers.find(({ accepted }) => !accepted)).toMatchObject({
        refusal: { code: 'skp.wrong-status', status: 'approved', by: approveBy().data.authority.by },
      });
      const { events } = await plain.load(`skp-${draft().data.skpId}`);
      expect(events.map(({ type }) => type)).toEqual(['SkpDrafted', 'SkpResultsSet', 'SkpSubmitted', 'SkpApproved']);
    });
    await fc.assert(property, { numRuns: SCHEDULES });
  }, 120_000);
});

describe('F48: an approval races the closing of its month', () => {
  it('counts whole or is refused, and never after the closing, in every order', async () => {
    const property = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const plain = logOf({ catalog: reporting.catalog, sealing: { wrappingKey } });
      const [before, racing] = [
        partsOf(reporting, plain).activityLogs,
        partsOf(reporting, scheduled(plain, scheduler)).activityLogs,
      ];
      await as('report', () => before.handle(reports.report()));
      const approval = as('approve', () => racing.handle(reports.approveBy()));
      const closing = as('close', () => racing.handle(reports.close()));
      await scheduler.waitFor(Promise.all([approval, closing]));
      const { events } = await plain.load(`activity-${reports.employee}-${reports.month}`);
      const closed = events.at(-1);
      const isIn = (await approval).accepted;
      expect(closed?.type).toBe('ActivityMonthClosed');
      expect(closed?.data).toMatchObject({ approved: isIn ? 1 : 0, approvedMinutes: isIn ? 90 : 0 });
      if (!isIn) expect(await approval).toMatchObject({ refusal: { code: 'activity.month-closed' } });
    });
    await fc.assert(property, { numRuns: SCHEDULES });
  }, 120_000);
});

const person = (nth: number) => employeeId(`7d0c1d2e-0000-4000-8000-${nth.toString().padStart(12, '0')}`);
const people = [1, 2, 3, 4].map(person);
const run = asRunId(id('run'));
const sums = { people: 1, grossRupiah: rupiah(10), deductionRupiah: rupiah(1), netRupiah: rupiah(9), employerHealthRupiah: rupiah(0) }; // prettier-ignore
const opening = (runId = run): RunCommand => ({ type: 'OpenRun', data: { runId, month, monthIsClosed: true, policyPack: 'uji-1', by: person(1), now } }); // prettier-ignore

describe('F49: two payroll runs of one month are opened at once', () => {
  it('one stands, in every order', async () => {
    const property = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const plain = logOf({ catalog: incentives.catalog, sealing: { wrappingKey } });
      const handler = partsOf(incentives, scheduled(plain, scheduler)).run;
      const both = [1, 2, 3].map((nth) => as(`open ${nth}`, () => handler.handle(opening(asRunId(id(`run ${nth}`))))));
      await scheduler.waitFor(Promise.all(both));
      const answers = await Promise.all(both);
      expect(answers.filter(({ accepted }) => accepted)).toHaveLength(1);
      expect(answers.filter((answer) => !answer.accepted && answer.refusal.code === 'run.month-has-run')).toHaveLength(
        2,
      );
      expect(await plain.head()).toBe(1n);
    });
    await fc.assert(property, { numRuns: SCHEDULES });
  }, 120_000);
});

const by = fc.constantFrom(...people);
const runCommand: fc.Arbitrary<RunCommand> = fc.oneof(
  by.map((who): RunCommand => ({ type: 'StartComputation', data: { runId: run, lastHasFailed: false, by: who, now } })),
  fc.nat(3).map((computation): RunCommand => ({ type: 'RecordComputation', data: { runId: run, computation, sums, inputDigest: 'aa', incomplete: [], now } })), // prettier-ignore
  by.map((who): RunCommand => ({ type: 'VerifyRun', data: { runId: run, lines: sums, by: who, now } })),
  fc.tuple(by, fc.boolean()).map(([who, mayRelease]): RunCommand => ({ type: 'SealRun', data: { runId: run, mayRelease, by: who, now } })), // prettier-ignore
);

const eventsAfter = (commands: readonly RunCommand[]): readonly RunEvent[] => {
  const events: RunEvent[] = [];
  let state = runDecider.initialState;
  for (const command of [opening(), ...commands]) {
    const decision = runDecider.decide(command, state);
    if (!decision.accepted) continue;
    events.push(...decision.events);
    state = decision.events.reduce(runDecider.evolve, state);
  }
  return events;
};

const doersOf = (events: readonly RunEvent[], type: RunEvent['type']): readonly string[] =>
  events.flatMap((event) => (event.type === type && 'by' in event.data ? [event.data.by] : []));

/** Enough commands of every kind that some runs come to their seal. */
const histories = fc.array(runCommand, { minLength: 8, maxLength: 40 });

describe('F50: who prepares, verifies and seals', () => {
  it('are three persons, whatever is asked in whatever order; and a role that was lost seals nothing', () => {
    let sealed = 0;
    const property = fc.property(histories, (commands) => {
      const events = eventsAfter(commands);
      const computers = doersOf(events, 'ComputationStarted');
      const verifiers = doersOf(events, 'RunVerified');
      for (const sealer of doersOf(events, 'RunSealed')) {
        sealed += 1;
        expect([...computers, ...verifiers]).not.toContain(sealer);
        expect(computers).not.toContain(verifiers.at(-1));
        const asked = commands.find(({ type, data }) => type === 'SealRun' && 'mayRelease' in data && data.mayRelease && data.by === sealer); // prettier-ignore
        expect(asked).toBeDefined();
      }
    });
    fc.assert(property, { numRuns: 10_000, seed: 50 });
    expect(sealed).toBeGreaterThan(100);
  }, 120_000);

  it('nobody approves what is their own: plan (PLAN-004) and report (REP-004)', () => {
    const own = { by: draft().data.employee, recordsForRegionalHead: true };
    const plain = planningLog();
    const handler = partsOf(planning, plain).skp;
    const approve = async () => {
      for (const [nth, command] of [
        draft({ appraiser: null }),
        setResults([result()]),
        submit({ appraiser: null }),
      ].entries())
        await as(`own ${nth}`, () => handler.handle(command));
      return as('own approval', () =>
        handler.handle(approveBy(own.by, { authority: authorityOf(own.by, { recordsForRegionalHead: true }) })),
      );
    };
    return expect(approve()).resolves.toMatchObject({ refusal: { code: 'skp.not-the-appraiser' } });
  });
});

describe('F52: after the seal', () => {
  it('no command changes a sealed run', () => {
    const property = fc.property(histories, histories, (commands, later) => {
      const events = eventsAfter(commands);
      const isSealed = events.some(({ type }) => type === 'RunSealed');
      if (isSealed) expect(eventsAfter([...commands, ...later])).toEqual(events);
    });
    fc.assert(property, { numRuns: 5_000, seed: 52 });
  }, 120_000);
});
