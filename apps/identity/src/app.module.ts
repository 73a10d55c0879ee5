import { join } from 'node:path';
import { identityControlTotalsStatedV1 } from '@kinerja/identity-contracts';
import { importsFeature } from '@kinerja/imports';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService, type ServiceDefinition, partsOf } from '@kinerja/service-runtime';
import { accountFeature } from './account/account.feature';
import { accountHandler } from './account/account.handler';
import { assignmentFeature } from './assignment/assignment.feature';
import { assignmentHandler } from './assignment/assignment.handler';
import { compose } from './compose';
import { credentialFeature } from './credential/credential.feature';
import { controlLines } from './control-totals/control-totals.queries';
import type { IdentitySettings } from './identity.settings';
import { KeyedDigests } from './keys/keyed-digests';
import { peopleImportFeature } from './people-import/people-import.feature';
import { peopleImport } from './people-import/people.import';
import { personFeature } from './person/person.feature';
import { unitFeature } from './unit/unit.feature';
import { unitHandler } from './unit/unit.handler';

export type { IdentitySettings } from './identity.settings';

/** Units, people, assignments, accounts. The settings carry its keys and the first account. */
export const identityService = (settings: IdentitySettings): ServiceDefinition => {
  const digests = new KeyedDigests(settings.digestKey);
  return defineService({
    name: 'identity',
    parts: partsOf(compose, { units: unitHandler, assignments: assignmentHandler, accounts: accountHandler }),
    features: [
      unitFeature,
      personFeature(digests),
      assignmentFeature,
      accountFeature({ digests, settings }),
      credentialFeature(digests),
      peopleImportFeature,
      importsFeature(peopleImport(digests)),
      controlTotalsFeature({ contract: identityControlTotalsStatedV1, linesOf: controlLines }),
    ],
    migrations: join(__dirname, '..', 'migrations'),
  });
};
