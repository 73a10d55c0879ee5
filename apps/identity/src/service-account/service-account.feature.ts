import { feature } from '@kinerja/service-runtime';
import { MachineSignInController } from './machine-sign-in.controller';
import { ServiceAccountController } from './service-account.controller';
import { ServiceAccountEndingController } from './service-account-ending.controller';
import { serviceAccountHandler } from './service-account.handler';
import { serviceAccountTrail } from './service-account.trail';
import { serviceAccounts } from './service-accounts.table';

export const serviceAccountFeature = feature({
  events: {
    ServiceAccountRegistered: { version: 1 },
    ServiceAccessProposed: { version: 1 },
    ServiceAccessProposalEnded: { version: 1 },
    ServiceAccessGranted: { version: 1 },
    ServiceKeyEnded: { version: 1 },
    ServiceAccountSuspended: { version: 1 },
    ServiceAccountResumed: { version: 1 },
    ServiceAccountEnded: { version: 1 },
    ServiceAccountHandedOver: { version: 1 },
  },
  handler: serviceAccountHandler,
  trail: serviceAccountTrail,
  tables: [serviceAccounts],
  controllers: [ServiceAccountController, ServiceAccountEndingController, MachineSignInController],
});
