import type { DatabaseSchema } from '@kinerja/database';
import { CENTRE } from '@kinerja/installation';
import { databaseSchemaOf, type ServiceDefinition } from '@kinerja/service-runtime';
import { agencyDefinitions, type FirstSecrets } from '../instance/agency-services';
import { centreDefinitions } from '../instance/centre-services';

/** The services an instance runs, stated without starting anything. */
export const definitionsOf = (code: string, secrets: FirstSecrets): readonly ServiceDefinition[] =>
  code === CENTRE ? centreDefinitions({ secrets, feeds: [] }) : agencyDefinitions({ secrets });

/** For whoever wants their tables and nothing of what they do: no key of the instance is needed to state them. */
export const statedServices = (kind: 'agency' | 'centre'): readonly ServiceDefinition[] => {
  const secrets = { digestKey: '', adminPassword: '' };
  return kind === 'centre' ? centreDefinitions({ secrets, feeds: [] }) : agencyDefinitions({ secrets });
};

/** What the database of each service of an instance is made of. @throws Error for a service that it does not have. */
export const schemaOf = (code: string): ((service: string) => DatabaseSchema) => {
  const definitions = statedServices(code === CENTRE ? 'centre' : 'agency');
  return (service) => {
    const definition = definitions.find(({ name }) => name === service);
    if (!definition) throw new Error(`${code} has no service ${service}`);
    return databaseSchemaOf(definition);
  };
};
