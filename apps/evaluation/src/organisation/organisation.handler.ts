import { handlerFor, type CommandLog } from '@kinerja/commands';
import { organisationDecider, type OrganisationCommand } from '@kinerja/evaluation-domain';
import type { UnitId, YearMonth } from '@kinerja/vocabulary';

export const organisationStream = (unit: UnitId, month: YearMonth): string => `organisation-${unit}-${month}`;

export const organisationHandler = (store: CommandLog) =>
  handlerFor(organisationDecider, store, ({ unitId, month }: Pick<OrganisationCommand['data'], 'unitId' | 'month'>) =>
    organisationStream(unitId, month),
  );
export type OrganisationHandler = ReturnType<typeof organisationHandler>;
