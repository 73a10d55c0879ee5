import {
  correctedPersonalFields,
  personalFields,
  renamedPersonalFields,
  taxStatusPersonalFields,
} from '@kinerja/identity-domain';
import { feature, type Feature } from '@kinerja/service-runtime';
import type { KeyedDigests } from '../keys/keyed-digests';
import { peopleTable } from './people.table';
import { PersonChangesController } from './person-changes.controller';
import { PersonController } from './person.controller';
import { personHandler } from './person.handler';
import { OwnIdentityController } from './own-identity.controller';
import { personTrail } from './person.trail';
import { TaxStatusController } from '../tax-status/tax-status.controller';

/** Names, NIP, NIK, NPWP, birth dates and families are sealed per person. */
export const personFeature = (digests: KeyedDigests): Feature =>
  feature({
    events: {
      PersonRegistered: {
        version: 1,
        personal: { subject: 'employeeId', purpose: 'identity', fields: [...personalFields] },
      },
      PersonForgotten: { version: 1, personal: { subject: 'employeeId', purpose: 'identity', fields: ['nip'] } },
      PersonRenamed: {
        version: 1,
        personal: { subject: 'employeeId', purpose: 'identity', fields: [...renamedPersonalFields] },
      },
      NumberCorrected: {
        version: 1,
        personal: { subject: 'employeeId', purpose: 'identity', fields: [...correctedPersonalFields] },
      },
      TaxStatusSet: {
        version: 1,
        personal: { subject: 'employeeId', purpose: 'identity', fields: [...taxStatusPersonalFields] },
      },
      TaxStatusWithdrawn: { version: 1, personal: { subject: 'employeeId', purpose: 'identity', fields: ['reason'] } },
      EmploymentChanged: { version: 1, personal: { subject: 'employeeId', purpose: 'identity', fields: ['reason'] } },
    },
    handler: (store) => personHandler(store, digests),
    trail: personTrail,
    tables: [peopleTable],
    controllers: [OwnIdentityController, TaxStatusController, PersonChangesController, PersonController],
  });
