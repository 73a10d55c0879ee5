import type { Delivery } from '../envelope/message';
import { batchAt, mustSeeRows } from './concurrency-batches';
import type { MessageKind } from './handlers';

const said = (...types: readonly MessageKind[]): readonly Delivery[] =>
  types.map((type, at) => ({
    ...{ topic: 'dinas.tests.v1', partition: 0, offset: BigInt(at), key: `key-${at}`, keySeq: 1n },
    ...{ type, envelope: '{}' },
  }));

/** The types here are called as what is declared for them. */
const kindOf = (type: string): MessageKind => type as MessageKind;

const sizes = (deliveries: readonly Delivery[]): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < deliveries.length; at += found.at(-1) ?? 1) found.push(batchAt(deliveries, at, kindOf).length);
  return found;
};

describe('messages that are handled together', () => {
  it('run commands of different keys at once, and no more than 64', () =>
    expect(sizes(said(...Array.from({ length: 100 }, () => 'commands' as const)))).toEqual([64, 36]));

  it('keep messages of one key apart', () => {
    const [one, two, three] = said('commands', 'commands', 'commands');
    if (!one || !two || !three) throw new Error('nothing was said');
    expect(sizes([one, two, { ...three, key: one.key }])).toEqual([2, 1]);
  });

  it('part where a command might have to see rows, and where a type is for tables and commands at once', () =>
    expect(sizes(said('rows', 'unheard', 'rows', 'commands', 'both', 'both', 'rows'))).toEqual([3, 1, 1, 1, 1]));

  it('let commands, and nothing else, wait for the rows before them', () =>
    expect((['unheard', 'rows', 'commands', 'both'] as const).filter(mustSeeRows)).toEqual(['commands', 'both']));
});
