import type { MigrationFolder } from '@kinerja/database';
import { CENTRE, type InstanceSecrets } from '@kinerja/installation';
import { migrationFoldersOf, type ServiceDefinition } from '@kinerja/service-shell';
import { agencyDefinitions } from '../instance/agency-services';
import { centreDefinitions } from '../instance/centre-services';

/** The services an instance runs, stated without starting anything. */
export const definitionsOf = (code: string, secrets: InstanceSecrets): readonly ServiceDefinition[] =>
  code === CENTRE ? centreDefinitions({ secrets, feeds: [] }) : agencyDefinitions({ secrets });

/** SQL of each service of an instance. @throws Error for a service that it does not have. */
export const schemaOf = (code: string, secrets: InstanceSecrets): ((service: string) => readonly MigrationFolder[]) => {
  const definitions = definitionsOf(code, secrets);
  return (service) => {
    const definition = definitions.find(({ name }) => name === service);
    if (!definition) throw new Error(`${code} has no service ${service}`);
    return migrationFoldersOf(definition);
  };
};
