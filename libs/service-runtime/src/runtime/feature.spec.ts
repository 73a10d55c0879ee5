import { contract, announce } from '@kinerja/contracts';
import { handlerFor, noRoute, withRoute, type CommandLog } from '@kinerja/commands';
import { memoryEventStore } from '@kinerja/event-store';
import { accept, type Command, type Decider, type Event } from '@kinerja/kernel';
import { heardTable, on, reaction } from '@kinerja/messaging';
import { ownReaction } from '@kinerja/processes';
import { insert, none, tableProjection } from '@kinerja/projections';
import { Type } from 'typebox';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { feature, type Feature } from './feature';
import { partsOf, type ComposedRuntime } from './parts';
import { defineService } from './service-definition';

type Lit = Event<'LampLit', { room: string }>;
type Put = Event<'LampPutOut', { room: string }>;
type LampEvent = Lit | Put;
type LightLamp = Command<'LightLamp', { room: string }>;

const lampDecider: Decider<LightLamp, null, LampEvent, never> = {
  initialState: null,
  decide: ({ data }) => accept({ type: 'LampLit', data }),
  evolve: () => null,
};
const duskFellV1 = contract('tests.dusk-fell', 1, { at: Type.String() });
const dawnBrokeV1 = contract('tests.dawn-broke', 1, { at: Type.String() });
const lampHandler = (store: CommandLog) =>
  handlerFor(lampDecider, store, ({ room }) => `lamp-${room}`, {
    publish: ({ data: { room } }) => [announce(duskFellV1, room, { at: room })],
  });

@Entity({ schema: 'tests', name: 'lamps_v1' })
class LampRow {
  @PrimaryColumn('text') room!: string;
}
@Entity({ schema: 'tests', name: 'dusks_v1' })
class DuskRow {
  @PrimaryColumn('text') at!: string;
  @Column('text') room!: string;
}
@Entity({ schema: 'tests', name: 'oil_v1' })
class OilRow {
  @PrimaryColumn('text') room!: string;
}
const lamps = tableProjection<LampEvent, LampRow>(LampRow, {
  LampLit: ({ data }) => insert(data),
  LampPutOut: () => none,
});
const dusks = heardTable(DuskRow, on(duskFellV1, ({ data: { at } }) => insert({ at, room: '' }))); // prettier-ignore
const lightAtDusk = reaction('light-at-dusk', duskFellV1, () => async () => undefined);
const lightAtDawn = reaction('light-at-dawn', dawnBrokeV1, () => async () => undefined);
class LampController {}
const OIL = Symbol('Oil');
const oilParts = partsOf(() => ({ oil: 'palm' }), { oil: OIL });

const lampFeature = feature({
  events: { LampLit: { version: 1 }, LampPutOut: { version: 2, upcasters: { 1: (data: object) => data } } },
  handler: lampHandler,
  tables: [lamps, dusks],
  stores: [OilRow],
  reactions: [lightAtDusk, lightAtDawn],
  controllers: [LampController],
  parts: oilParts,
});
const service = (...features: readonly Feature[]) => defineService({ name: 'tests', features });

describe('a service of features', () => {
  const defined = service(lampFeature, feature({ controllers: [] }));

  it('has the tables of its features, told apart by what fills them, and all their row classes', () => {
    expect([defined.projections, defined.heard]).toEqual([[lamps], [dusks]]);
    expect(defined.entities).toEqual([LampRow, DuskRow, OilRow]);
  });

  it('hears every contract that a table or a reaction names, once', () =>
    expect(defined.hears).toEqual([duskFellV1, dawnBrokeV1]));

  it('knows every event, and what its handler says of it', () => {
    const effects = defined.effects(withRoute(memoryEventStore({ catalog: {} }), noRoute));
    expect([Object.keys(defined.catalog), Object.keys(effects)]).toEqual([
      ['LampLit', 'LampPutOut'],
      ['LampLit', 'LampPutOut'],
    ]);
    expect(effects['LampLit']?.publish?.({ type: 'LampLit', data: { room: 'hall' } }, 'id')).toEqual([
      { contract: duskFellV1, key: 'hall', data: { at: 'hall' } },
    ]);
  });

  it('has the parts that its features bring along', () => expect(defined.featureParts).toEqual([oilParts]));
});

describe('what two features state', () => {
  const lamp = { events: { LampLit: { version: 1 }, LampPutOut: { version: 1 } }, handler: lampHandler };

  it.each<[string, Feature, Feature]>([
    ['event LampLit', feature(lamp), feature(lamp)],
    ['table DuskRow', feature({ tables: [dusks] }), feature({ stores: [DuskRow] })],
    ['reaction light-at-dusk', feature({ reactions: [lightAtDusk] }), feature({ reactions: [lightAtDusk] })],
    ['part Symbol(Oil)', feature({ parts: oilParts }), feature({ parts: oilParts })],
  ])('is no %s twice', (what, one, other) => expect(() => service(one, other)).toThrow(`${what} is stated twice`));

  it('must bear the name of a context', () =>
    expect(() => defineService({ name: 'Tests 1', features: [] })).toThrow('named like its context'));
});

it('seals nothing of people in a service that has no register of processing (TRL-012)', () => {
  const personal = { subject: 'room', purpose: 'lamps', fields: ['name'] };
  const events = { LampLit: { version: 1, personal }, LampPutOut: { version: 1 } };
  expect(() => service(feature({ events, handler: lampHandler }))).toThrow(
    'event LampLit seals what is kept of people',
  );
});

it('does not compile when an event of the handler is left out, or nobody writes the events', () => {
  // @ts-expect-error LampPutOut is missing
  feature({ events: { LampLit: { version: 1 } }, handler: lampHandler });
  // @ts-expect-error no handler
  expect(feature({ events: { LampLit: { version: 1 } } }).controllers).toEqual([]);
});

it('does not compile with a reaction that works with what the service is not made of', () => {
  const parts = partsOf(() => ({ oil: 'palm' }), { oil: OIL });
  const burn = (composed: ComposedRuntime<Readonly<{ oil: string; wick: string }>>) =>
    ownReaction('burn', { LampLit: async () => void composed.parts.wick });
  // @ts-expect-error nobody makes a wick
  expect(defineService({ name: 'tests', parts, features: [feature({ ownReactions: [burn] })] }).parts).toBe(parts);
});
