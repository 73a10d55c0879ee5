import { setTimeout as pause } from 'node:timers/promises';
import {
  assertSchemaCompatibility,
  createPostgresBackend,
  LATEST_SCHEMA_VERSION,
  Queue,
  runMigrations,
  SchemaMigrationRequiredError,
  SchemaVersionMismatchError,
  Worker,
} from 'bullmq';
import { Client } from 'pg';
import type { JobBackend, JobWorker } from './job-backend';
import { QUEUE, workerSettings, type OnJobError, type WorkerLock } from './worker-settings';

const SCHEMA = 'bullmq';
const POOL_SIZE = 2;
/** Longer than the rest between two looks at what is due (30 s): a connection made anew for each look costs more than one that is kept. */
const IDLE_MS = 45_000;
const CONNECT_MS = 3_000;

/** Brings BullMQ's own tables up to date as the owner and lets the service's role use them. */
export const migrateJobs = async (ownerUrl: string, appRole: string): Promise<void> => {
  const owner = new Client({ connectionString: ownerUrl, application_name: 'migrate' });
  await owner.connect();
  try {
    await runMigrations(owner, SCHEMA);
    const role = owner.escapeIdentifier(appRole);
    await owner.query(`GRANT USAGE ON SCHEMA ${SCHEMA} TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${role};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${role};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO ${role}`);
  } finally {
    await owner.end();
  }
};

/** What `migrateJobs` has not made yet, and what a newer BullMQ made: `bullmq/9`. @throws the driver's error. */
export const jobsFaults = async (
  client: Client,
): Promise<Readonly<{ missing: readonly string[]; unknown: readonly string[] }>> => {
  try {
    const version = await assertSchemaCompatibility(client, SCHEMA);
    return { missing: version < LATEST_SCHEMA_VERSION ? [`${SCHEMA}/${LATEST_SCHEMA_VERSION}`] : [], unknown: [] };
  } catch (error) {
    if (error instanceof SchemaVersionMismatchError)
      return { missing: [], unknown: [`${SCHEMA}/${error.minimumClientVersion}`] };
    // Made, but the rights were not given yet: its preparation was cut off.
    const isClosed = error instanceof Error && 'code' in error && error.code === '42501';
    if (error instanceof SchemaMigrationRequiredError || isClosed)
      return { missing: [`${SCHEMA}/${LATEST_SCHEMA_VERSION}`], unknown: [] };
    throw error;
  }
};

/** Longer than a request waits for a connection, so that the pool says what is wrong. */
const PATIENCE_MS = 5_000;
/** Without work a worker asks once a minute; a new job wakes it. */
const DRAIN_DELAY_S = 60;

/** Between two tries to reach a database that is away. */
const AGAIN_MS = 1_000;

/** BullMQ's loop asks again at once after most errors, and while the database starts or stops every answer is one. */
const patientBackend: typeof createPostgresBackend = (name, options, parts) => {
  const backend = createPostgresBackend(name, options, parts);
  const moveToActive = backend.moveToActive.bind(backend);
  backend.moveToActive = async (...asked) => {
    try {
      return await moveToActive(...asked);
    } catch (error) {
      await pause(AGAIN_MS, undefined, { ref: false });
      throw error;
    }
  };
  return backend;
};

const reach = async (connection: object): Promise<void> => {
  const client = new Client(connection);
  client.on('error', () => undefined);
  try {
    await client.connect();
  } finally {
    await client.end();
  }
};

/** Opened when the database answers: of one that is away at first BullMQ would keep the failure for ever. */
const workerWhenReachable = (connection: object, open: () => JobWorker, onError: OnJobError): JobWorker => {
  const leaving = new AbortController();
  const opening = async (): Promise<JobWorker | undefined> => {
    while (!leaving.signal.aborted) {
      try {
        await reach(connection);
        return leaving.signal.aborted ? undefined : open();
      } catch (error) {
        onError(error instanceof Error ? error : new Error(String(error)));
        await pause(AGAIN_MS, undefined, { signal: leaving.signal, ref: false }).catch(() => undefined);
      }
    }
    return undefined;
  };
  const opened = opening();
  return {
    close: async () => {
      leaving.abort();
      await (await opened)?.close();
    },
  };
};

/**
 * Jobs in schema `bullmq` of the service's database. Connects when first used; BullMQ closes what it opened, idle connections
 * after a while, all but the one on which a worker listens.
 */
export const postgresBackend = (url: string, onError: OnJobError, lock: Partial<WorkerLock> = {}): JobBackend => {
  const connection = {
    connectionString: url,
    schema: SCHEMA,
    max: POOL_SIZE,
    idleTimeoutMillis: IDLE_MS,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: 'jobs',
  };
  return {
    patienceMs: PATIENCE_MS,
    openQueue: () => {
      const queue = new Queue(QUEUE, { connection }, createPostgresBackend);
      queue.on('error', onError);
      return queue;
    },
    openWorker: (run) => {
      const options = { connection, ...workerSettings, ...lock, drainDelay: DRAIN_DELAY_S };
      const open = (): JobWorker => {
        const worker = new Worker(QUEUE, run, options, patientBackend);
        worker.on('error', onError);
        return worker;
      };
      return workerWhenReachable(connection, open, onError);
    },
  };
};
