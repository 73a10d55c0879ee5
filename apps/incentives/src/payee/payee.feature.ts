import { personalPayeeFields } from '@kinerja/incentives-domain';
import { feature } from '@kinerja/service-shell';
import { payeeHandler } from './payee.handler';
import { payees } from './payees.projection';

export const payeeFeature = feature({
  events: {
    PayeeRegistered: { version: 1, personal: { subject: 'employeeId', purpose: 'pay', fields: personalPayeeFields } },
  },
  handler: payeeHandler,
  tables: [payees],
});
