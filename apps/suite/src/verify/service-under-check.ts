import type { ServiceDefinition } from '@kinerja/service-runtime';
import type { Pool } from 'pg';

/** A service's database as the verifier sees it: with the superuser's eyes, so that nothing is hidden. */
export type ServiceUnderCheck = Readonly<{
  /** `diskominfo` */
  instance: string;
  definition: ServiceDefinition;
  sealingKey: string;
  /** Ed25519, PEM: what the instance signs its checkpoints with. */
  feedPublicKey: string;
  /** The centre's log, where it witnesses this one. */
  witness: Pool | undefined;
  pool: Pool;
  /** Databases of the publishers it hears, by topic prefix `<agency>.<context>`. */
  publisher: (agency: string, context: string) => Promise<Pool> | undefined;
}>;

export const nameOf = ({ instance, definition }: ServiceUnderCheck): string => `${instance}/${definition.name}`;
