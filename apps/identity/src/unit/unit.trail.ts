import type { UnitEvent } from '@kinerja/identity-domain';
import { facts, whole, type TrailOf } from '@kinerja/trail';

const setup = { object: 'unit', isConfiguration: true } as const;
const unit = ({ unitId }: Readonly<{ unitId: string }>) => facts.unit('unit', unitId);

export const unitTrail: TrailOf<UnitEvent> = {
  UnitRegistered: {
    ...{ ...setup, replaces: whole },
    facts: ({ name, parentUnitId, from, lastDay }) => [
      ...facts.text('unit-name', name),
      ...facts.unit('parent-unit', parentUnitId),
      ...facts.day('from', from),
      ...facts.day('last-day', lastDay),
    ],
  },
  UnitRenamed: {
    ...{ ...setup, replaces: whole },
    facts: ({ name, from }) => [...facts.text('unit-name', name), ...facts.day('from', from)],
  },
  UnitMoved: {
    ...{ ...setup, replaces: whole },
    facts: ({ unitId, parentUnitId, from }) => [
      ...unit({ unitId }),
      ...facts.unit('parent-unit', parentUnitId),
      ...facts.day('from', from),
    ],
  },
  UnitClosed: {
    ...{ ...setup, replaces: whole },
    facts: ({ unitId, lastDay }) => [...unit({ unitId }), ...facts.day('last-day', lastDay)],
  },
  UnitMerged: {
    ...setup,
    facts: ({ unitId, into, lastDay }) => [
      ...unit({ unitId }),
      ...facts.unit('into-unit', into),
      ...facts.day('last-day', lastDay),
    ],
  },
  UnitSplit: {
    ...setup,
    facts: ({ unitId, parts, from, lastDay, reason }) => [
      ...unit({ unitId }),
      ...parts.flatMap(({ into }) => facts.unit('into-unit', into)),
      ...facts.day('from', from),
      ...facts.day('last-day', lastDay),
      ...facts.text('note', reason),
    ],
  },
  UnitChangeWithdrawn: {
    ...setup,
    facts: ({ unitId, what, from, reason }) => [
      ...unit({ unitId }),
      ...facts.term('change', what),
      ...facts.day('from', from),
      ...facts.text('note', reason),
    ],
  },
  UnitPeopleCounted: {
    ...{ ...setup, replaces: whole },
    facts: ({ unitId, people }) => [...unit({ unitId }), ...facts.number('people', people)],
  },
};
