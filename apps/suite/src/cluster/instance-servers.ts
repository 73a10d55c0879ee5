import { givenPostgres, postgresFolderOf, secretsOf, type Home } from '@kinerja/installation';
import { startLocalPostgres, type LocalPostgres } from '@kinerja/local-postgres';
import { startLocalRedis, type LocalRedis } from '@kinerja/local-redis';
import { GuardedServer } from '../processes/guarded-server';
import type { Ports } from './ports';
import type { ProcessRegistry } from './process-registry';

/** Several clusters share a machine with everything else. */
const SMALL = {
  shared_buffers: '48MB',
  wal_buffers: '4MB',
  max_connections: '120',
  autovacuum_max_workers: '1',
  bgwriter_delay: '1s',
  wal_writer_delay: '1s',
} as const;

export type ServersOf = Readonly<{ home: Home; ports: Ports; registry: ProcessRegistry; say: (line: string) => void }>;

const nothing = (): void => undefined;

/** PostgreSQL and Redis of one instance, each started when first asked for. */
export class InstanceServers {
  private postgresServer: Promise<GuardedServer<LocalPostgres>> | undefined;
  private redisServer: Promise<GuardedServer<LocalRedis>> | undefined;

  constructor(
    private readonly code: string,
    private readonly of: ServersOf,
  ) {}

  /** The one given for this instance, else a small one of its own. @throws PostgresFault */
  async postgres(): Promise<LocalPostgres> {
    const given = givenPostgres(this.of.home, this.code);
    if (given) return given;
    this.postgresServer ??= this.startPostgres();
    return (await this.postgresServer).local;
  }

  /** @throws RedisFault */
  async redis(): Promise<LocalRedis> {
    this.redisServer ??= this.startRedis();
    return (await this.redisServer).local;
  }

  /** Each of them, whatever becomes of the other; one whose start failed has nothing to stop. */
  async stop(): Promise<void> {
    const servers = [this.redisServer, this.postgresServer];
    const stopped = await Promise.allSettled(
      servers.map((server) => server?.then((running) => running.stop(), nothing)),
    );
    const fault = stopped.find(({ status }) => status === 'rejected');
    if (fault?.status === 'rejected') throw fault.reason;
  }

  private startPostgres(): Promise<GuardedServer<LocalPostgres>> {
    const { code } = this;
    const { home, ports, registry, say } = this.of;
    const folder = postgresFolderOf(home, code, 'distributed');
    return GuardedServer.start<LocalPostgres>({
      name: `PostgreSQL of ${code}`,
      start: async (again) =>
        startLocalPostgres({ folder, port: again ?? (await ports.of(`${code}/postgres`)), settings: SMALL }),
      onStart: ({ pid, port }) =>
        registry.note({ name: `${code}/postgres`, kind: 'postgres', instance: code, pid, port }),
      say,
    });
  }

  private startRedis(): Promise<GuardedServer<LocalRedis>> {
    const { code } = this;
    const { home, ports, registry, say } = this.of;
    const [folder, password] = [home.path(`instances/${code}/redis`), secretsOf(home, code).redisPassword];
    return GuardedServer.start<LocalRedis>({
      name: `Redis of ${code}`,
      start: async (again) => startLocalRedis({ folder, password, port: again ?? (await ports.of(`${code}/redis`)) }),
      onStart: ({ pid, port }) => registry.note({ name: `${code}/redis`, kind: 'redis', instance: code, pid, port }),
      say,
    });
  }
}
