import { handlerFor, type EventStore } from '@kinerja/event-store';
import { attendanceImportDecider } from '@kinerja/reporting-domain';

export const importStream = (importId: string): string => `attendance-import-${importId}`;

export const attendanceImportHandler = (store: EventStore) =>
  handlerFor(attendanceImportDecider, store, ({ importId }) => importStream(importId));
export type AttendanceImportHandler = ReturnType<typeof attendanceImportHandler>;
