import { announce } from '@kinerja/contracts';
import { serviceRegisteredV1 } from '@kinerja/surveys-contracts';
import { handlerFor, type CommandLog } from '@kinerja/commands';
import type { Recorded } from '@kinerja/event-store';
import { heardTable, on } from '@kinerja/messaging';
import { accept, refuse, type Command, type Decider, type Event } from '@kinerja/kernel';
import type { ProblemTable } from '@kinerja/problem-details';
import { insert, patch, tableProjection, together } from '@kinerja/projections';
import type { EmployeeId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import { ReadTable, versionColumn } from '@kinerja/database';

type OpenCounter = Command<'OpenCounter', { counterId: string; by: EmployeeId; name: string }>;
type Count = Command<'Count', { counterId: string; by: EmployeeId; step: number }>;
type CounterCommand = OpenCounter | Count;
type CounterOpened = Event<'CounterOpened', { counterId: string; owner: EmployeeId; name: string }>;
type Counted = Event<'Counted', { counterId: string; count: number }>;
type CounterEvent = CounterOpened | Counted;
type CounterRefusal =
  { code: 'counter.wrong-status'; status: 'absent' | 'open' } | { code: 'counter.not-the-owner'; owner: EmployeeId };
type Counter = { status: 'absent' } | { status: 'open'; owner: EmployeeId; count: number };

const counterDecider: Decider<CounterCommand, Counter, CounterEvent, CounterRefusal> = {
  initialState: { status: 'absent' },
  decide: ({ type, data }, state) => {
    if ((type === 'OpenCounter') !== (state.status === 'absent'))
      return refuse({ code: 'counter.wrong-status', status: state.status });
    if (type === 'OpenCounter')
      return accept({ type: 'CounterOpened', data: { counterId: data.counterId, owner: data.by, name: data.name } });
    if (state.status === 'open' && state.owner !== data.by)
      return refuse({ code: 'counter.not-the-owner', owner: state.owner });
    const count = (state.status === 'open' ? state.count : 0) + data.step;
    return accept({ type: 'Counted', data: { counterId: data.counterId, count } });
  },
  evolve: (state, { type, data }) => {
    if (type === 'CounterOpened') return { status: 'open', owner: data.owner, count: 0 };
    return state.status === 'open' ? { ...state, count: data.count } : state;
  },
};

export const counterProblems: ProblemTable<CounterRefusal> = {
  'counter.wrong-status': { status: 409, title: 'The counter is not in the right status for this' },
  'counter.not-the-owner': { status: 403, title: 'Only its owner counts' },
};

const unitId = '018f3c7e-8b1a-7c3d-9e4f-0123456789ab';

export const counterHandler = (store: CommandLog) =>
  handlerFor(counterDecider, store, ({ counterId }) => `counter-${counterId}`, {
    publish: ({ type, data }) =>
      type === 'CounterOpened'
        ? [announce(serviceRegisteredV1, data.counterId, { serviceId: data.counterId, unitId, name: data.name })]
        : [],
  });
export type CounterHandler = ReturnType<typeof counterHandler>;

export const counterCatalog = { CounterOpened: { version: 1 }, Counted: { version: 1 } };

@ReadTable('surveys.counters', { version: 1 })
export class CounterRow {
  @PrimaryColumn('uuid') counterId!: string;
  @Column('uuid') ownerId!: EmployeeId;
  @Column('text') name!: string;
  @Column('integer') count!: number;
  @Column(versionColumn) version!: number;
}

export const counters = tableProjection<Recorded<CounterEvent>, CounterRow>(CounterRow, {
  CounterOpened: ({ data: { counterId, owner, name }, version }) =>
    insert({ counterId, ownerId: owner, name, count: 0, version: Number(version) }),
  Counted: ({ data: { counterId, count }, version }) =>
    together(patch({ counterId }, { count }), patch({ counterId }, { version: Number(version) })),
});

@ReadTable('surveys.known_services', { version: 1 })
export class KnownService {
  @PrimaryColumn('uuid') serviceId!: string;
  @Column('text') name!: string;
}

export const knownServices = heardTable(
  KnownService,
  on(serviceRegisteredV1, ({ data: { serviceId, name } }) => insert({ serviceId, name })),
);
