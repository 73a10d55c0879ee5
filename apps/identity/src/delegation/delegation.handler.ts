import { handlerFor, type CommandLog } from '@kinerja/commands';
import { delegationDecider } from '@kinerja/identity-domain';
import { delegationAnnouncements } from './delegation.publisher';

export type DelegationHandler = ReturnType<typeof delegationHandler>;

/** A stream a person: their delegations share no day (IDN-082). */
export const delegationHandler = (store: CommandLog) =>
  handlerFor(delegationDecider, store, ({ employeeId }) => `delegations-${employeeId}`, {
    publish: delegationAnnouncements,
  });
