import type { EncodedItem } from './encoded-item';
import type { CommitItem, CommitOutcome } from './event-store';

/** What `log.commit_batch` answers: the position before the batch, and a word per item. */
export type BatchAnswer = Readonly<{ base: string; outcomes: string }>;

const duplicate = (rest: string): CommitOutcome => {
  const [version = '0', position = '0'] = rest.split('/');
  return { kind: 'duplicate', of: { kind: 'committed', version: BigInt(version), position: BigInt(position) } };
};

const reserved = (rest: string, { take = [] }: CommitItem): CommitOutcome => {
  const [nth = '0', owner = ''] = rest.split(':');
  const { scope, key } = take[Number(nth)] ?? { scope: '', key: '' };
  return { kind: 'reserved', scope, key, owner: Buffer.from(owner, 'hex').toString() };
};

const refusal = (word: string, item: CommitItem): CommitOutcome => {
  const rest = word.slice(1);
  switch (word[0]) {
    case 'd':
      return duplicate(rest);
    case 'u':
      return { kind: 'reused', commandId: item.meta.commandId };
    case 'c':
      return { kind: 'conflict', expected: item.expected, actual: BigInt(rest) };
    case 's':
      return { kind: 'stale-inbox', nextOffset: BigInt(rest) };
    case 'r':
      return reserved(rest, item);
    default:
      throw new Error(`log.commit_batch answered "${word}"`);
  }
};

const isNumber = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
};

/** Of a batch that took the short way: all or nothing. */
export const plainOutcomesOf = (base: string, items: readonly EncodedItem[]): readonly CommitOutcome[] => {
  let position = BigInt(base);
  return items.map(({ item: { expected }, events }) => {
    const before = typeof expected === 'bigint' ? expected : 0n;
    position += BigInt(events.length);
    return { kind: 'committed', version: before + BigInt(events.length), position };
  });
};

/** In the order of the items. */
export const outcomesOf = (answer: BatchAnswer, items: readonly EncodedItem[]): readonly CommitOutcome[] => {
  const words = answer.outcomes.split(',');
  let position = BigInt(answer.base);
  return items.map(({ item, events }, at) => {
    const word = words[at] ?? '';
    if (!isNumber(word)) return refusal(word, item);
    position += BigInt(events.length);
    return { kind: 'committed', version: BigInt(word), position };
  });
};
