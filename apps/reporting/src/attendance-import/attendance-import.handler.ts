import { handlerFor, type CommandLog } from '@kinerja/commands';
import { attendanceImportDecider } from '@kinerja/reporting-domain';
import { EVENT_STORE } from '@kinerja/service-shell';

export const ATTENDANCE_IMPORT_HANDLER = Symbol('AttendanceImportHandler');

export const importStream = (importId: string): string => `attendance-import-${importId}`;

export const attendanceImportHandler = (store: CommandLog) =>
  handlerFor(attendanceImportDecider, store, ({ importId }: Readonly<{ importId: string }>) => importStream(importId));
export type AttendanceImportHandler = ReturnType<typeof attendanceImportHandler>;

export const attendanceImportProvider = {
  provide: ATTENDANCE_IMPORT_HANDLER,
  useFactory: attendanceImportHandler,
  inject: [EVENT_STORE],
};
