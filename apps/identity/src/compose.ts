import type { ServicePorts } from '@kinerja/service-runtime';
import { accountHandler } from './account/account.handler';
import { assignmentHandler } from './assignment/assignment.handler';
import { unitHandler } from './unit/unit.handler';

/** What identity is made of; what signs people in is made in `account.feature.ts`. */
export const compose = ({ store }: Pick<ServicePorts, 'store'>) => ({
  units: unitHandler(store),
  assignments: assignmentHandler(store),
  accounts: accountHandler(store),
});
