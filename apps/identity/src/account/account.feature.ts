import { feature } from '@kinerja/service-runtime';
import { accountCatalog } from './account-catalog';
import { AccountController } from './account.controller';
import { accountHandler } from './account.handler';
import { accountsTable } from './accounts.table';
import { accountNotices } from './account-notices.table';
import { accountRoles } from './account-roles.table';
import { ActivationCodesController } from './activation-codes.controller';
import { OwnAccountController } from './own-account.controller';
import { OwnDetailsController } from './own-details.controller';
import { OperatorAccountController } from './operator-account.controller';
import { openRecoveries } from './recoveries.table';
import { RecoveryController } from './recovery.controller';
import { RoleController } from './role.controller';
import { RoleProposalController } from './role-proposal.controller';
import { openProposals } from './role-proposals.table';
import { SignInController } from './sign-in.controller';
import { accountTrail } from './account.trail';

export const accountFeature = feature({
  events: accountCatalog,
  handler: accountHandler,
  trail: accountTrail,
  tables: [accountsTable, accountRoles, accountNotices, openProposals, openRecoveries],
  controllers: [
    // before `accounts/:id/…`, so that `me` is never taken for an id
    ...[
      OwnAccountController,
      OwnDetailsController,
      AccountController,
      RoleController,
      RoleProposalController,
      RecoveryController,
    ],
    ...[ActivationCodesController, SignInController, OperatorAccountController],
  ],
});
