import { MemoryReactions, MemoryWork, type OwnReaction, type Process, type ProcessQueue } from '@kinerja/processes';
import type { Contract } from '@kinerja/contracts';
import type { Route, CommandLog } from '@kinerja/commands';
import { MemoryLog, type EventCatalog, type EventStore } from '@kinerja/event-store';
import { MemoryInbox, type OpenEnvelope } from '@kinerja/messaging';
import { MemoryTables, type TableProjection } from '@kinerja/projections';
import type { Instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { Publishers } from './announcements';
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

/** A running service as its callers and its consumer see it. */
export type Running<Api> = Readonly<{
  api: Api;
  controllers: readonly object[];
  ownReactions?: readonly OwnReaction[];
  processes?: readonly Process[];
  start?: () => unknown;
}>;

/** A service as it is built for the simulation: the parts are those of production. */
export type Blueprint<Api = object> = Readonly<{
  name: string;
  catalog: EventCatalog;
  /** Over its own events. */
  projections: readonly TableProjection[];
  /** Over messages, for the check of its read models. */
  heard: readonly TableProjection[];
  hears: readonly Contract[];
  open: OpenEnvelope;
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
