// Bugs that show only when processes die, answers are lost and messages come again: the simulation must find them.
import type { PlantedBug, Suite } from '../planted-bug';

const simulation: Suite = { simulate: 2_000, seed: 2 };
/** The first of these has a unit of 70 people. */
const crowded: Suite = { simulate: 2_000, seed: 1 };
const MESSAGING = 'libs/messaging/src';

export const simulatedBugs: readonly PlantedBug[] = [
  {
    id: 'outbox-apart-from-its-event',
    says: 'what an event announces is written after the commit, in a statement of its own',
    edits: [
      {
        file: 'libs/event-store/src/log-writer.ts',
        text: 'const sent = client.query<A>({ ...statement, values });',
        put: `const at = statement.name === 'log.commit_plain' ? 13 : 14;
    const [apart, said] = [[...values], values[at]];
    apart[at] = null;
    const sent = client.query<A>({ ...statement, values: apart }).then(async (answer) => {
      if (said !== null)
        await client.query({ name: 'log.announce', text: 'SELECT log.announce($1::json, NULL)', values: [said] });
      return answer;
    });`,
      },
    ],
    foundBy: [simulation, { project: 'int', jest: 'libs/event-store/src/locks.int-spec.ts' }],
  },
  {
    id: 'asked-again-under-another-id',
    says: 'a command whose answer was lost is sent again under another id, as by a caller who takes silence for a no',
    edits: [
      {
        file: 'libs/event-store/src/open-event-store.ts',
        text: 'if (!before || before.fingerprint !== fingerprint) return this.writer.commit(encoded);',
        put: `const { version } = await this.parts.reader.load(encoded.item.stream);
    const again = { ...encoded.item, expected: version, meta: { ...meta, commandId: crypto.randomUUID() } };
    if (!before || before.fingerprint !== fingerprint || version > 0n) return this.commit(again);`,
      },
    ],
    foundBy: [simulation],
  },
  {
    id: 'cursor-before-the-acknowledgement',
    says: 'the relay moves its cursor before the broker has acknowledged',
    edits: [
      {
        file: `${MESSAGING}/drivers/relay-round.ts`,
        text: '  await send(messages);\n',
        put: '  await unsent.sent(messages);\n  await send(messages);\n',
      },
    ],
    foundBy: [simulation],
  },
  {
    id: 'reaction-id-not-from-the-message',
    says: 'the command of a reaction has another id at every delivery',
    edits: [
      {
        file: `${MESSAGING}/handlers/command-of.ts`,
        text: 'uuidv5(message.id, `${consumer}/${reaction}`),',
        put: 'uuidv5(message.id, `${consumer}/${reaction}/${performance.now()}`),',
      },
    ],
    foundBy: [simulation, { project: 'int', jest: `${MESSAGING}/consumer/bus-consumer.int-spec.ts` }],
  },
  {
    id: 'failed-message-skipped',
    says: 'a message whose handler failed counts as worked in',
    edits: [{ file: `${MESSAGING}/consumer/consumer.ts`, text: '    if (failed) throw failed.reason;\n', put: '' }],
    foundBy: [simulation, { project: 'int', jest: `${MESSAGING}/consumer/consumer.int-spec.ts` }],
  },
  {
    id: 'batch-skipped-when-the-database-fails',
    says: 'a batch that the infrastructure spoilt counts as delivered',
    edits: [
      {
        file: `${MESSAGING}/consumer/consumer.ts`,
        text: 'if (isTransient(error)) throw error;\n      const middle',
        put: 'if (isTransient(error)) return;\n      const middle',
      },
    ],
    foundBy: [simulation, { project: 'int', jest: `${MESSAGING}/consumer/consumer.int-spec.ts` }],
  },
  {
    id: 'message-skipped-when-the-database-fails',
    says: 'a message that came alone and that the infrastructure spoilt counts as delivered',
    edits: [
      {
        file: `${MESSAGING}/consumer/consumer.ts`,
        text: 'if (isTransient(error)) throw error;\n        if (wait',
        put: 'if (isTransient(error)) return;\n        if (wait',
      },
    ],
    foundBy: [simulation],
  },
  {
    id: 'work-over-many-stops-after-the-first',
    says: 'what is done for many people ends with those who go together at first',
    edits: [
      {
        file: 'libs/concurrency/src/in-parallel.ts',
        text: 'const entries = items.entries();',
        put: 'const entries = items.slice(0, atOnce).entries();',
      },
    ],
    foundBy: [crowded, { project: 'unit', jest: 'libs/concurrency/src/in-parallel.spec.ts' }],
  },
  {
    id: 'closing-stops-after-the-first-chunk',
    says: 'the closing of a month stops after the first 64 people',
    edits: [
      {
        file: 'apps/reporting/src/period/month-closing.process.ts',
        text: 'due: ({ month }) => postsInMonth(dataSource, month),',
        put: 'due: async ({ month }) => (await postsInMonth(dataSource, month)).slice(0, 64),',
      },
    ],
    foundBy: [crowded],
  },
  {
    id: 'finalisation-stops-after-the-first-chunk',
    says: 'a closed distribution makes the evaluations of its first 32 people final',
    edits: [
      {
        file: 'apps/evaluation/src/evaluation/finalisation.process.ts',
        text: 'due: async ({ ratings }) => ratings,',
        put: 'due: async ({ ratings }) => ratings.slice(0, 32),',
      },
    ],
    foundBy: [crowded],
  },
  {
    id: 'fan-out-under-one-id',
    says: 'every approval of a run is sent under the same command id',
    edits: [
      {
        file: 'apps/incentives/src/run/approval.process.ts',
        text: 'nameOf: ({ employeeId }) => employeeId,',
        put: "nameOf: () => 'everybody',",
      },
    ],
    foundBy: [simulation],
  },
  {
    id: 'own-event-passed-over',
    says: 'the checkpoint of a reaction moves before its own events are worked in',
    edits: [
      {
        file: 'libs/processes/src/reaction-round.ts',
        text: 'const parked = meant.length > 0 ? await this.workIn(meant) : [];',
        put: `await this.ports.store.move({ name: this.reaction.name, from: this.written, to: last.position, parked: [] });
    this.written = last.position;
    const parked = meant.length > 0 ? await this.workIn(meant) : [];`,
      },
    ],
    foundBy: [simulation, { project: 'unit', jest: 'libs/processes/src/reaction-round.spec.ts' }],
  },
  {
    id: 'work-finished-before-it-is-done',
    says: 'work over many counts as finished when it is taken up',
    edits: [
      {
        file: 'libs/processes/src/process-runner.ts',
        text: 'const refused = await around(process.name, work.cause.traceparent, () => this.doAll(process, work, report));',
        put: `await store.finish(process.name, id);
    const refused = await around(process.name, work.cause.traceparent, () => this.doAll(process, work, report));`,
      },
    ],
    foundBy: [simulation, { project: 'unit', jest: 'libs/processes/src/process-runner.spec.ts' }],
  },
  {
    id: 'reaction-id-not-from-the-event',
    says: 'the command of a reaction to an own event has another id each time',
    edits: [
      {
        file: 'libs/processes/src/own-reaction.ts',
        text: 'uuidv5(eventId, `${service}/${name}`)',
        put: 'uuidv5(eventId, `${service}/${name}/${performance.now()}`)',
      },
    ],
    foundBy: [simulation, { project: 'unit', jest: 'libs/processes/src/reaction-round.spec.ts' }],
  },
  {
    id: 'run-sealed-with-other-sums',
    says: 'a run is sealed with a net sum that is not that of its lines',
    edits: [
      {
        file: 'libs/incentives/domain/src/run.decider.ts',
        text: 'computation, sums: recorded.sums, by, at: now }',
        put: 'computation, sums: { ...recorded.sums, netRupiah: recorded.sums.grossRupiah }, by, at: now }',
      },
    ],
    foundBy: [simulation, { project: 'unit', jest: 'libs/incentives/domain/src/run.decider.spec.ts' }],
  },
  {
    id: 'run-said-with-other-sums',
    says: 'payroll is told gross for net of a sealed run',
    edits: [
      {
        file: 'apps/incentives/src/run/run.publisher.ts',
        text: 'const { people, grossRupiah, deductionRupiah, netRupiah } = sums;',
        put: 'const { people, netRupiah: grossRupiah, deductionRupiah, grossRupiah: netRupiah } = sums;',
      },
    ],
    foundBy: [simulation],
  },
  {
    id: 'sum-differs-from-its-lines',
    says: 'the recorded sum of a run leaves a rupiah out per person',
    edits: [
      {
        file: 'apps/incentives/src/run/computation.ts',
        text: 'rupiah(sums.netRupiah + allowance.netRupiah)',
        put: 'rupiah(sums.netRupiah + allowance.netRupiah - 1n)',
      },
    ],
    foundBy: [simulation, { project: 'unit', jest: 'apps/incentives/src/run/computation.spec.ts' }],
  },
  {
    id: 'batch-folded-out-of-order',
    says: 'the events of a batch are folded by type instead of in the order of the log',
    edits: [
      {
        file: 'libs/projections/src/running-projection.ts',
        text: 'for (const event of events) {',
        put: 'for (const event of [...events].sort((one, two) => (one.type < two.type ? 1 : -1))) {',
      },
    ],
    foundBy: [simulation],
  },
];
