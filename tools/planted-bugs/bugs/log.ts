// Bugs of the event log: who may write, what is written together, what is answered to a repeat.
import type { PlantedBug, Suite } from '../planted-bug';

const SQL = 'libs/event-store/migrations';
const SRC = 'libs/event-store/src';
const store: Suite = { project: 'int', jest: `${SRC}/open-event-store.int-spec.ts` };
const locks: Suite = { project: 'int', jest: `${SRC}/locks.int-spec.ts` };
const doubt: Suite = { project: 'int', jest: `${SRC}/lost-answer.int-spec.ts` };
const sealing: Suite = { project: 'int', jest: `${SRC}/sealing.int-spec.ts` };
const edits: Suite = { project: 'int', jest: `${SRC}/verify-log.int-spec.ts` };
const handler: Suite = { project: 'unit', jest: 'libs/commands/src/handler.spec.ts' };

export const logBugs: readonly PlantedBug[] = [
  {
    id: 'log-head-not-locked',
    says: 'a batch reads the head of the log without locking it',
    edits: [
      {
        file: `${SQL}/0002_commit.sql`,
        text: 'INTO last, chain FROM log.head FOR UPDATE;',
        put: 'INTO last, chain FROM log.head;',
      },
    ],
    foundBy: [locks],
  },
  {
    id: 'log-head-not-locked-on-the-short-way',
    says: 'a batch on the short way reads the head of the log without locking it',
    edits: [
      {
        file: `${SQL}/0003_commit_plain.sql`,
        text: 'INTO base, chain FROM log.head FOR UPDATE;',
        put: 'INTO base, chain FROM log.head;',
      },
    ],
    foundBy: [locks],
  },
  {
    id: 'inbox-row-not-locked',
    says: 'a command looks at the offset of its inbox without locking the row',
    edits: [{ file: `${SQL}/0002_commit.sql`, text: '\n  FOR UPDATE;\n  IF at_offset', put: ';\n  IF at_offset' }],
    foundBy: [locks],
  },
  {
    id: 'key-sequence-moves-back-in-a-commit',
    says: 'the sequence of a key in the inbox may move back with a command',
    edits: [
      {
        file: `${SQL}/0002_commit.sql`,
        text: 'SET last_seq = greatest(k.last_seq, excluded.last_seq)',
        put: 'SET last_seq = excluded.last_seq',
      },
    ],
    foundBy: [locks],
  },
  {
    id: 'stale-inbox-not-refused',
    says: 'a command is carried out although its message was worked in before',
    edits: [{ file: `${SQL}/0002_commit.sql`, text: "    RETURN 's' || at_offset;\n", put: '    RETURN NULL;\n' }],
    foundBy: [store],
  },
  {
    id: 'reservation-not-given-back',
    says: 'a name that is given back stays reserved',
    edits: [
      {
        file: `${SQL}/0002_commit.sql`,
        text: "WHERE r.scope = name ->> 'scope' AND r.key = name ->> 'key' AND r.owner = item_stream;",
        put: "WHERE r.scope = name ->> 'scope' AND r.key = name ->> 'key' AND r.owner <> item_stream;",
      },
    ],
    foundBy: [store],
  },
  {
    id: 'reservation-on-the-short-way',
    says: 'a command that reserves a name goes the short way, which reserves nothing',
    edits: [
      {
        file: `${SRC}/commit-parameters.ts`,
        text: 'isFirst && rare === null && events.length > 0',
        put: 'isFirst && (item.inbox === undefined || rare === null) && events.length > 0',
      },
    ],
    foundBy: [store],
  },
  {
    id: 'inbox-on-the-short-way',
    says: 'a command that steps over a message goes the short way, which moves no inbox',
    edits: [
      {
        file: `${SRC}/commit-parameters.ts`,
        text: 'isFirst && rare === null && events.length > 0',
        put: 'isFirst && (item.inbox !== undefined || rare === null) && events.length > 0',
      },
    ],
    foundBy: [store],
  },
  {
    id: 'reused-id-answered-as-a-repeat',
    says: 'a re-used command id is answered with the outcome of the other command',
    edits: [
      {
        file: `${SQL}/0002_commit.sql`,
        text: `WHEN c.fingerprint = i.fingerprint THEN 'd'`,
        put: `WHEN c.fingerprint IS NOT NULL THEN 'd'`,
      },
    ],
    foundBy: [store],
  },
  {
    id: 'fingerprint-not-compared-in-doubt',
    says: 'after a lost answer the recorded outcome is given without a look at the fingerprint',
    edits: [
      {
        file: `${SRC}/open-event-store.ts`,
        text: 'if (!before || before.fingerprint !== fingerprint) return',
        put: 'if (!before || fingerprint === undefined) return',
      },
    ],
    foundBy: [doubt],
  },
  {
    id: 'fingerprint-not-compared-when-refused',
    says: 'a command that the rules refuse gets the outcome of another one under the same id',
    edits: [
      {
        file: 'libs/commands/src/handler.ts',
        text: "if (before.fingerprint !== fingerprint) return refused({ code: 'command.reused', commandId: context.commandId });",
        put: 'if (fingerprint === undefined) return refused(refusal);',
      },
    ],
    foundBy: [handler],
  },
  {
    id: 'personal-key-overwritten',
    says: 'a second writer overwrites the key of a person, so that what the first one sealed never opens again',
    edits: [
      {
        file: `${SRC}/key-table.ts`,
        text: 'VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        put: 'VALUES ($1, $2, $3) ON CONFLICT (subject, purpose) DO UPDATE SET wrapped_key = excluded.wrapped_key',
      },
    ],
    foundBy: [sealing],
  },
  {
    id: 'sealed-for-another-purpose',
    says: 'every field is sealed with the key of one purpose, whatever it was given for',
    edits: [
      {
        file: `${SRC}/sealing.ts`,
        text: 'const name = { subject, purpose: personal.purpose };',
        put: "const name = { subject, purpose: 'identity' };",
      },
    ],
    foundBy: [store],
  },
  {
    id: 'hash-chain-skips-the-time',
    says: 'the digest of an event leaves out when it was recorded',
    edits: [{ file: `${SRC}/event-codec.ts`, text: '"recordedAt":${recordedAt},', put: '"recordedAt":0,' }],
    foundBy: [edits],
  },
  {
    id: 'hash-chain-skips-the-stream',
    says: 'the chain leaves out the stream of an event',
    edits: [
      {
        file: `${SRC}/hash-chain.ts`,
        text: '  bytes.write(stream, 45);\n',
        put: "  bytes.write('x'.repeat(length), 45);\n",
      },
      {
        file: `${SQL}/0002_commit.sql`,
        text: "|| convert_to(streams[slot], 'UTF8') ||",
        put: "|| convert_to(repeat('x', octet_length(streams[slot])), 'UTF8') ||",
      },
    ],
    foundBy: [edits],
  },
  {
    id: 'version-not-expected',
    says: 'a command is carried out on another version of its stream than it was decided on',
    edits: [
      {
        file: `${SQL}/0002_commit.sql`,
        text: 'IF refusal IS NULL AND expected <> version AND expected <> -1 AND',
        put: 'IF refusal IS NULL AND expected > version AND expected <> -1 AND',
      },
    ],
    foundBy: [store],
  },
];
