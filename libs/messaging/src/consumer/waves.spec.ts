import type { Delivery } from '../envelope/message';
import { Waves } from './waves';

const said = (...types: readonly string[]): readonly Delivery[] =>
  types.map((type, at) => ({
    ...{ topic: 'dinas.tests.v1', partition: 0, offset: BigInt(at), key: `key-${at}`, keySeq: 1n },
    ...{ type, envelope: '{}' },
  }));

const learnt = (): Waves => {
  const waves = new Waves((type) => type !== 'unheard');
  waves.learn('rows', { rows: [], reacted: false });
  waves.learn('commands', { rows: [], reacted: true });
  return waves;
};

const sizes = (deliveries: readonly Delivery[]): readonly number[] => {
  const waves = learnt();
  const found: number[] = [];
  for (let at = 0; at < deliveries.length; at += found.at(-1) ?? 1) found.push(waves.waveAt(deliveries, at).length);
  return found;
};

describe('messages that are handled together', () => {
  it('run commands of different keys at once, and no more than 64', () =>
    expect(sizes(said(...Array.from({ length: 100 }, () => 'commands')))).toEqual([64, 36]));

  it('keep messages of one key apart', () => {
    const [one, two, three] = said('commands', 'commands', 'commands');
    if (!one || !two || !three) throw new Error('nothing was said');
    expect(sizes([one, two, { ...three, key: one.key }])).toEqual([2, 1]);
  });

  it('part where a command might have to see rows, and where a type is not known yet', () =>
    expect(sizes(said('rows', 'unheard', 'rows', 'commands', 'new', 'new', 'rows'))).toEqual([3, 1, 1, 1, 1]));
});
