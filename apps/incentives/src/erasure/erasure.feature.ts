import { forgetPeople } from '@kinerja/directory';
import { feature } from '@kinerja/service-runtime';
import { RunExclusionRow } from '../run/runs.table';
import { erasedPeople } from './erased-people.table';

/** As whom and where somebody was paid goes, and why they were left out; the amounts stay. */
const forgetting = forgetPeople({
  purpose: 'pay',
  clear: (tables, employeeId) => tables.update(RunExclusionRow, { employeeId }, { reason: '' }),
});

export const erasureFeature = feature({ reactions: [forgetting], tables: [erasedPeople] });
