import { importProgress } from '@kinerja/imports';
import { Uuid, versioned, view } from '@kinerja/openapi';
import { Type } from 'typebox';

export const acceptedSheetView = versioned('AcceptedSheet', { importId: Uuid });

/** `overtaken`: rows that something else had changed by the time they were written. */
export const importProgressView = view('AttendanceImportProgress', {
  ...importProgress,
  overtaken: Type.Optional(Type.Array(view('OvertakenRow', { employee: Uuid, code: Type.String() }))),
});
