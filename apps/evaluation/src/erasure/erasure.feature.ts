import { forgetPeople } from '@kinerja/directory';
import { feature } from '@kinerja/service-runtime';
import { EvaluationRow } from '../evaluation/evaluations.table';

/** Why somebody was rated above or below expectation goes; the ratings stay. */
const forgetting = forgetPeople({
  purpose: 'evaluation',
  clear: (tables, employeeId) =>
    tables.update(EvaluationRow, { employeeId }, { workResultReason: null, behaviourReason: null }),
});

export const erasureFeature = feature({ reactions: [forgetting] });
