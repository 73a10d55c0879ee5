import { contextOf, type Contract } from '@kinerja/contracts';
import type { CommandLog, Route } from '@kinerja/commands';
import { MemoryLog, type EventCatalog, type EventStore } from '@kinerja/event-store';
import {
  contractsOf,
  declaredHandlers,
  MemoryInbox,
  openEnvelope,
  startReactions,
  type Handlers,
  type HeardTable,
  type OpenEnvelope,
  type Reaction,
} from '@kinerja/messaging';
import { MemoryReactions, MemoryWork, type ProcessQueue } from '@kinerja/processes';
import { MemoryTables, type TableProjection } from '@kinerja/projections';
import type { ServiceDefinition, ServiceRuntime } from '@kinerja/service-runtime';
import type { Instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { AGENCY } from './agency';
import type { Publishers } from './announcements';
import { openedOnce } from './opened-once';
import type { JobBoard } from './job-board';
import type { SqlAnswers } from './memory-source';

/** What a service's handlers, reactions and facts are made from; every call through it may fail. */
export type Ports = Readonly<{
  store: EventStore & CommandLog;
  source: DataSource;
  /** Resolves how many events the read models still lack; 0 unless the process is about to end. */
  projections: Readonly<{ waitFor: (position: bigint) => Promise<bigint> }>;
  jobs: JobBoard;
  processes: ProcessQueue;
  clock: Readonly<{ now: () => Instant }>;
}>;

/** What a service hears in the simulation, and what it does with it. */
export type Hearing = Readonly<{
  tables: readonly HeardTable[];
  reactions: readonly Reaction<ServiceRuntime>[];
  open: OpenEnvelope;
}>;

/** The tables and reactions that the service declares for what it hears of these contexts. */
export const hearingOf = ({ heard, reactions }: ServiceDefinition, contexts: readonly string[]): Hearing => {
  const isOfThem = (type: string): boolean => contexts.includes(contextOf(type));
  const of = {
    tables: heard.filter(({ types }) => types.every(isOfThem)),
    reactions: reactions.filter(({ contract }) => isOfThem(contract.type)),
  };
  return { ...of, open: openedOnce(openEnvelope(contractsOf(of))) };
};

export const contractsHeard = ({ hearing }: Pick<Blueprint, 'hearing'>): readonly Contract[] => contractsOf(hearing);

/** The parts of a runtime that the simulation has, for what a service makes of one. */
export const runtimeWith = (ports: Ports): ServiceRuntime => {
  const { store, source: dataSource, projections, jobs, processes, clock } = ports;
  const settings = { agency: AGENCY };
  return { settings, store, dataSource, projections, jobs, processes, clock } as unknown as ServiceRuntime;
};

/** As the service's consumer runs them. */
export const handlersOf = (
  { name, hearing: { tables, reactions } }: Pick<Blueprint, 'name' | 'hearing'>,
  ports: Ports,
): Handlers => declaredHandlers(name, { tables, reactions: startReactions(reactions, runtimeWith(ports)) });

/** A running service as its callers see it. */
export type Running<Api> = Readonly<{ api: Api; start?: () => unknown }>;

/** A service as it is built for the simulation: the parts are those of production. */
export type Blueprint<Api = object> = Pick<ServiceDefinition, 'ownReactions' | 'processes'> &
  Readonly<{
    name: string;
    catalog: EventCatalog;
    /** Over its own events. */
    projections: readonly TableProjection[];
    hearing: Hearing;
    route: Route;
    says: Publishers;
    sql: (tables: MemoryTables) => SqlAnswers;
    run: (ports: Ports) => Running<Api>;
  }>;

/** What of a service outlives its processes. */
export class Kept {
  readonly log = new MemoryLog();
  readonly tables = new MemoryTables();
  readonly inbox = new MemoryInbox(this.tables);
  /** Next offset to send, per topic and partition. */
  readonly cursor = new Map<string, bigint>();
  /** Rows at the beginning of the outbox that are known to be sent. */
  sent = 0;
  readonly jobs: StoredJob[] = [];
  readonly reactions = new MemoryReactions();
  readonly work = new MemoryWork();
}

export type StoredJob = {
  readonly name: string;
  readonly id: string;
  readonly data: object;
  state: 'waiting' | 'active' | 'completed' | 'failed';
  /** Who works on it: a job whose worker died is taken up by another. */
  worker: Readonly<{ isAlive: boolean }> | undefined;
};
