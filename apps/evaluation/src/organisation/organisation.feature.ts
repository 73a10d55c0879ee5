import { feature } from '@kinerja/service-runtime';
import { achievements } from './achievements.table';
import { OrganisationController } from './organisation.controller';
import { organisationHandler } from './organisation.handler';
import { organisationTrail } from './organisation.trail';

export const organisationFeature = feature({
  events: { OrganisationAchievementSet: { version: 1 }, OrganisationAchievementLocked: { version: 1 } },
  handler: organisationHandler,
  trail: organisationTrail,
  tables: [achievements],
  controllers: [OrganisationController],
});
