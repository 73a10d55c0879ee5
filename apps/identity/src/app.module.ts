import { join } from 'node:path';
import { identityControlTotalsStatedV1 } from '@kinerja/contracts';
import { defineService, type ServiceDefinition } from '@kinerja/service-shell';
import { controlLines } from './control-totals/control-totals.queries';
import { AccountModule } from './account/account.module';
import { accountsTable } from './account/accounts.projection';
import { AccountRow } from './account/accounts.read-model';
import { AssignmentModule } from './assignment/assignment.module';
import { assignmentsTable, superiorsTable } from './assignment/assignments.projection';
import { AssignmentRow } from './assignment/assignments.read-model';
import { SuperiorRow } from './assignment/superiors.read-model';
import { identityCatalog } from './identity.catalog';
import { identityEffects } from './identity.effects';
import type { IdentitySettings } from './identity.settings';
import { KeyedDigests } from './keys/keyed-digests';
import { ImportFileRow } from './people-import/import-files.read-model';
import { PeopleImportModule } from './people-import/people-import.module';
import { peopleImportsTable } from './people-import/people-imports.projection';
import { PeopleImportRow } from './people-import/people-imports.read-model';
import { peopleTable } from './person/people.projection';
import { PersonRow } from './person/people.read-model';
import { PersonModule } from './person/person.module';
import { UnitModule } from './unit/unit.module';
import { unitsTable } from './unit/units.projection';
import { UnitRow } from './unit/units.read-model';

export type { IdentitySettings } from './identity.settings';

/** Units, people, assignments, accounts. The settings carry its keys and the first account. */
export const identityService = (settings: IdentitySettings): ServiceDefinition => {
  const digests = new KeyedDigests(settings.digestKey);
  return defineService({
    name: 'identity',
    catalog: identityCatalog,
    effects: (store) => identityEffects(store, digests),
    projections: [unitsTable, peopleTable, assignmentsTable, superiorsTable, accountsTable, peopleImportsTable],
    hears: [],
    entities: [UnitRow, PersonRow, AssignmentRow, SuperiorRow, AccountRow, PeopleImportRow, ImportFileRow],
    migrations: join(__dirname, '..', 'migrations'),
    controlTotals: { contract: identityControlTotalsStatedV1, linesOf: controlLines },
    modules: (runtime) => {
      const people = PersonModule.of(runtime, digests);
      return [
        UnitModule.of(runtime),
        people,
        AssignmentModule.of(runtime, people),
        AccountModule.of(runtime, { digests, settings }, people),
        PeopleImportModule.of(runtime, digests),
      ];
    },
  });
};
