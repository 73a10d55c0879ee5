import fc from 'fast-check';
import { Partitioners } from 'kafkajs';
import { murmur2 } from './murmur2';
import { PARTITIONS, partitionOf } from './partition';

const kafkajs = Partitioners.DefaultPartitioner();
const metadata = Array.from({ length: PARTITIONS }, (_, partitionId) => ({ partitionId, leader: 1 }));
const byKafkajs = (key: string): number =>
  kafkajs({ topic: 't', partitionMetadata: metadata as never, message: { key, value: null } });

describe('the partition of a key', () => {
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('hashes %s as the Java client does', (key, hash) => expect(murmur2(key)).toBe(hash));

  it('equals the choice of kafkajs for any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (key) => partitionOf(key) === byKafkajs(key)),
      { numRuns: 2_000 },
    ));

  it('spreads ids over all partitions', () =>
    expect(new Set(Array.from({ length: 500 }, (_, n) => partitionOf(`person-${n}`))).size).toBe(PARTITIONS));
});
