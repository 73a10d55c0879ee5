import { feature } from '@kinerja/service-runtime';
import { ScimDescriptionController } from './scim-description.controller';
import { ScimGroupsController } from './scim-groups.controller';
import { ScimUsersController } from './scim-users.controller';

/** The city's own provider keeps accounts (SCIM 2.0). Its events are the account's. */
export const scimFeature = feature({
  controllers: [ScimDescriptionController, ScimUsersController, ScimGroupsController],
});
