import type { Home } from '@kinerja/installation';
import { startLocalPostgres, type LocalPostgres } from '@kinerja/local-postgres';
import { GuardedServer } from '../processes/guarded-server';
import { InstanceProcess } from '../processes/instance-process';
import type { Ground } from './ground';

/** One PostgreSQL for all, one process for each instance. @throws PostgresFault with a sentence for the operator. */
export const embeddedGround = async (home: Home, say: (line: string) => void): Promise<Ground> => {
  say('Starting PostgreSQL …');
  const folder = home.postgres;
  const postgres = await GuardedServer.start<LocalPostgres>({
    name: 'PostgreSQL',
    start: (port) => startLocalPostgres(port === undefined ? { folder } : { folder, port }),
    say,
  });
  return {
    edition: 'embedded',
    postgresOf: () => Promise.resolve(postgres.local),
    instanceOf: (settings) => new InstanceProcess(settings, home.logs, say),
    opened: (url) => home.write('door.json', { url, pid: process.pid }),
    stop: () => postgres.stop(),
  };
};
