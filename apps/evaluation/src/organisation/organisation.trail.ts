import type { OrganisationEvent } from '@kinerja/evaluation-domain';
import { facts, whole, type TrailOf } from '@kinerja/trail';
import type { YearMonth } from '@kinerja/vocabulary';

const object = 'achievement';
const ofUnit = ({ unitId, month }: Readonly<{ unitId: string; month: YearMonth }>) => [
  ...facts.unit('unit', unitId),
  ...facts.month('month', month),
];

export const organisationTrail: TrailOf<OrganisationEvent> = {
  OrganisationAchievementSet: {
    ...{ object, replaces: whole },
    facts: (data) => [
      ...ofUnit(data),
      ...facts.term('unit-predikat', data.predikat),
      ...facts.text('basis', data.reason),
    ],
  },
  OrganisationAchievementLocked: { object, facts: ofUnit },
};
