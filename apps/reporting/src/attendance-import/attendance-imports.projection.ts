import type { AttendanceImportEvent } from '@kinerja/reporting-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import { AttendanceImportRow } from './attendance-imports.read-model';

export const attendanceImports = tableProjection<AttendanceImportEvent, AttendanceImportRow>(AttendanceImportRow, {
  AttendanceImportStarted: ({ data: { importId, month, rows, at } }) =>
    insert({ importId, month, rows: rows.length, startedAt: at, finishedAt: null, overtaken: [] }),
  AttendanceImportFinished: ({ data: { importId, overtaken, at } }) =>
    patch({ importId }, { finishedAt: at, overtaken }),
});
