import { personalPayeeFields } from '@kinerja/incentives-domain';
import { feature } from '@kinerja/service-runtime';
import { payeeHandler } from './payee.handler';
import { payees } from './payees.table';
import { OwnPayeeController } from './own-payee.controller';
import { formerPayeeTrail, payeeTrail } from './payee.trail';

export const payeeFeature = feature({
  events: {
    PayeeRegistered: { version: 1, personal: { subject: 'employeeId', purpose: 'pay', fields: personalPayeeFields } },
  },
  formerEvents: {
    PayeeImportAccepted: {
      version: 1,
      personal: { subject: 'importId', purpose: 'payee-import', fields: ['rowsText'] },
    },
    PayeeImportCompleted: { version: 1 },
  },
  handler: payeeHandler,
  trail: payeeTrail,
  formerTrail: formerPayeeTrail,
  tables: [payees],
  controllers: [OwnPayeeController],
});
