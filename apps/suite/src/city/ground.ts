import type { Edition } from '@kinerja/installation';
import type { LocalPostgres } from '@kinerja/local-postgres';
import type { Instance } from '../processes/instance';
import type { InstanceSettings } from '../processes/instance-settings';

/** What an edition puts under the instances of a city, and how it runs them. */
export interface Ground {
  readonly edition: Edition;
  /** The PostgreSQL that holds an instance's databases, running. @throws PostgresFault. */
  postgresOf(code: string): Promise<LocalPostgres>;
  /** Nothing of it runs yet. */
  instanceOf(settings: InstanceSettings): Instance;
  /** The front door listens there. */
  opened?(url: string): void;
  /** After the instances have stopped. */
  stop(): Promise<void>;
}
