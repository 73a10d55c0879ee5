// Bugs of the way from the outbox to the effect.
import type { PlantedBug, Suite } from '../planted-bug';

const SRC = 'libs/messaging/src';
const consumer: Suite = { project: 'int', jest: `${SRC}/consumer/consumer.int-spec.ts` };
const inbox: Suite = { project: 'int', jest: `${SRC}/consumer/inbox.int-spec.ts` };
const pending: Suite = { project: 'unit', jest: `${SRC}/consumer/pending.spec.ts` };
const cursor: Suite = { project: 'int', jest: 'libs/messaging-kafka/src/relay-cursor.int-spec.ts' };
const sender: Suite = { project: 'unit', jest: 'libs/messaging-kafka/src/record-sender.spec.ts' };
const parking: Suite = { project: 'int', jest: `${SRC}/parking/parking.int-spec.ts` };
const gate: Suite = { project: 'int', jest: `${SRC}/consumer/incarnation-gate.int-spec.ts` };
const batches: Suite = { project: 'unit', jest: 'libs/messaging-kafka/src/batch-work.spec.ts' };

export const messageBugs: readonly PlantedBug[] = [
  {
    id: 'send-not-awaited',
    says: "the relay does not wait for the broker's acknowledgement",
    edits: [
      {
        file: 'libs/messaging-kafka/src/record-sender.ts',
        text: 'await producer.sendBatch({',
        put: 'void producer.sendBatch({',
      },
    ],
    foundBy: [sender],
  },
  {
    id: 'acks-0',
    says: 'the broker acknowledges what it has not kept',
    edits: [
      {
        file: 'libs/messaging-kafka/src/record-sender.ts',
        text: 'const ALL_IN_SYNC = -1;',
        put: 'const ALL_IN_SYNC = 0;',
      },
    ],
    foundBy: [sender],
  },
  {
    id: 'relay-cursor-moves-back',
    says: 'the cursor of the relay may move back',
    edits: [
      {
        file: 'libs/messaging-kafka/src/relay-cursor.ts',
        text: 'greatest(cursor.next_offset, excluded.next_offset)',
        put: 'excluded.next_offset',
      },
    ],
    foundBy: [cursor],
  },
  {
    id: 'inbox-offset-moves-back',
    says: 'a repetition moves the offset of the inbox back',
    edits: [
      {
        file: `${SRC}/consumer/pending.ts`,
        text: 'if (offset >= next) this.moves.set',
        put: 'if (offset >= 0n) this.moves.set',
      },
    ],
    foundBy: [pending],
  },
  {
    id: 'inbox-offset-without-compare-and-set',
    says: 'the offset is moved wherever it stands',
    edits: [
      {
        file: `${SRC}/consumer/write-pending.ts`,
        text: '\n             AND held.next_offset = move.expected`',
        put: '`',
      },
    ],
    foundBy: [inbox],
  },
  {
    id: 'late-message-applied',
    says: 'a message whose place was passed over is applied after all',
    edits: [
      {
        file: `${SRC}/consumer/pending.ts`,
        text: "if (offset < this.nextOf(partition)) return 'late';",
        put: "if (offset < 0n) return 'late';",
      },
    ],
    foundBy: [pending],
  },
  {
    id: 'old-message-applied',
    says: 'a message that was worked in before is applied again',
    edits: [
      {
        file: `${SRC}/consumer/pending.ts`,
        text: "if (keySeq <= lastSeq) return 'old';",
        put: "if (keySeq < lastSeq) return 'old';\n    if (keySeq === lastSeq && !parked) return 'apply';",
      },
    ],
    foundBy: [pending, consumer],
  },
  {
    id: 'gap-passed-over',
    says: 'a message is applied although its predecessor is missing',
    edits: [
      {
        file: `${SRC}/consumer/pending.ts`,
        text: "return keySeq === lastSeq + 1n ? 'apply' : 'gap';",
        put: "return keySeq > lastSeq ? 'apply' : 'gap';",
      },
    ],
    foundBy: [pending, consumer],
  },
  {
    id: 'parked-key-goes-on',
    says: 'later messages of a parked key are applied',
    edits: [
      {
        file: `${SRC}/consumer/pending.ts`,
        text: "    if (parked) return 'hold';\n",
        put: "    if (parked) return 'apply';\n",
      },
    ],
    foundBy: [pending, consumer],
  },
  {
    id: 'chunk-skipped-after-a-failure',
    says: 'a chunk of records that was not taken is not fetched again',
    edits: [
      {
        file: 'libs/messaging-kafka/src/batch-work.ts',
        text: 'throw new Interrupted(messages[0]?.offset ?? FIRST, error);',
        put: 'void error;',
      },
    ],
    foundBy: [batches],
  },
  {
    id: 'released-twice',
    says: 'two releases of a parked key work in its messages side by side',
    edits: [
      {
        file: `${SRC}/parking/held-messages.ts`,
        text: 'WHERE (consumer, topic, key) = ($1, $2, $3) FOR UPDATE',
        put: 'WHERE (consumer, topic, key) = ($1, $2, $3)',
      },
    ],
    foundBy: [parking],
  },
  {
    id: 'held-behind-a-released-key',
    says: 'a message is held behind a key that was given back meanwhile, where nobody looks for it',
    edits: [{ file: `${SRC}/consumer/write-pending.ts`, text: 'ORDER BY key FOR UPDATE`', put: 'ORDER BY key`' }],
    foundBy: [inbox],
  },
  {
    id: 'incarnation-gate-ignored',
    says: 'messages of a publisher that was restored to an older point pass',
    edits: [
      {
        file: `${SRC}/consumer/incarnation-gate.ts`,
        text: 'if (heardTo > epoch.begins) await this.refuse',
        put: 'if (heardTo > epoch.begins && heardTo < 0n) await this.refuse',
      },
    ],
    foundBy: [gate],
  },
];
