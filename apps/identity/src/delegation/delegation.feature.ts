import { feature } from '@kinerja/service-runtime';
import { DelegationController } from './delegation.controller';
import { delegationHandler } from './delegation.handler';
import { DelegationReadingController } from './delegation-reading.controller';
import { delegationReasonsTable, delegationsTable } from './delegations.table';
import { delegationTrail } from './delegation.trail';

const sealed = { subject: 'employeeId', purpose: 'identity' } as const;

/** Why somebody is away is sealed per person: an illness is nobody's business. */
export const delegationFeature = feature({
  events: {
    DelegationGranted: { version: 1, personal: { ...sealed, fields: ['reason', 'note', 'letterNumber'] } },
    DelegationEnded: { version: 1, personal: { ...sealed, fields: ['note'] } },
  },
  handler: delegationHandler,
  trail: delegationTrail,
  tables: [delegationsTable, delegationReasonsTable],
  controllers: [DelegationReadingController, DelegationController],
});
