import { handlerFor, type CommandLog } from '@kinerja/commands';
import { attendanceImportDecider } from '@kinerja/reporting-domain';

export const importStream = (importId: string): string => `attendance-import-${importId}`;

export const attendanceImportHandler = (store: CommandLog) =>
  handlerFor(attendanceImportDecider, store, ({ importId }: Readonly<{ importId: string }>) => importStream(importId));
export type AttendanceImportHandler = ReturnType<typeof attendanceImportHandler>;
