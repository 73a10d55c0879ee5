import type { SkpEvent } from '@kinerja/planning-domain';
import { facts, whole, type TrailOf } from '@kinerja/trail';

const object = 'plan';
type OfPerson = Readonly<{ employee: string; year: number }>;
const about = ({ employee }: Pick<OfPerson, 'employee'>) => [employee];
const plan = ({ employee, year }: OfPerson) => [...facts.person('person', employee), ...facts.number('year', year)];

export const skpTrail: TrailOf<SkpEvent> = {
  SkpDrafted: {
    ...{ object, about },
    facts: (data) => [...plan(data), ...facts.unit('unit', data.unitId), ...facts.person('appraiser', data.appraiser)],
  },
  SkpResultsSet: { object, replaces: whole, facts: ({ results }) => facts.number('results', results.length) },
  SkpSubmitted: {
    ...{ object, about, replaces: whole },
    facts: (data) => [
      ...plan(data),
      ...facts.person('appraiser', data.appraiser),
      ...facts.number('results', data.results.length),
      ...facts.number('round', data.round),
    ],
  },
  SkpAppraiserCorrected: {
    ...{ object, replaces: whole },
    about: ({ employee, appraiser }) => [employee, appraiser],
    facts: (data) => [...plan(data), ...facts.person('appraiser', data.appraiser)],
  },
  SkpApproved: {
    ...{ object, about },
    facts: (data) => [...plan(data), ...facts.number('results', data.results.length)],
  },
  SkpReturned: { object, about, facts: plan },
  IndicatorMeasured: {
    ...{ object, about },
    replaces: ({ indicatorId }) => indicatorId,
    facts: ({ employee, value }) => [...facts.person('person', employee), ...facts.decimal('ikm', value)],
  },
};
