import { platform } from 'node:os';

/** After a crash one call flushes what lies in the folder; file by file takes 10 s and more where there are many databases. */
const recovery: Readonly<Record<string, string>> =
  platform() === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {};

/** Small on memory, quiet when idle, and durable: a commit that was answered is on the disk. */
const base: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'kinerja',
  shared_buffers: '64MB',
  max_connections: '300',
  huge_pages: 'off',
  io_method: 'sync',
  synchronous_commit: 'on',
  fsync: 'on',
  wal_buffers: '16MB',
  min_wal_size: '128MB',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  autovacuum_max_workers: '2',
  idle_in_transaction_session_timeout: '60s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %d ',
  log_checkpoints: 'off',
};

export const serverArguments = (port: number, settings: Readonly<Record<string, string>>): readonly string[] => [
  '-p',
  String(port),
  ...Object.entries({ ...base, ...recovery, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/** `C.UTF-8` of PostgreSQL itself: the same order of texts on every machine and for ever. */
export const initdbArguments: readonly string[] = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C.UTF-8',
  '--no-instructions',
];
