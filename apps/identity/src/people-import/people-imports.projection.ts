import type { PeopleImportEvent } from '@kinerja/identity-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import { PeopleImportRow } from './people-imports.read-model';

export const peopleImportsTable = tableProjection<PeopleImportEvent, PeopleImportRow>(PeopleImportRow, {
  PeopleImportAccepted: ({ data: { importId, rows } }) =>
    insert({ importId, rows, state: 'accepted', stoppedAtRow: null, refusal: null }),
  PeopleImportCompleted: ({ data: { importId } }) => patch({ importId }, { state: 'completed' }),
  PeopleImportStopped: ({ data: { importId, row, refusal } }) =>
    patch({ importId }, { state: 'stopped', stoppedAtRow: row, refusal }),
});
