import { randomUUID } from 'node:crypto';

const employee = randomUUID();
const indicator = randomUUID();

export const TYPE = 'ActivityLogged';

/** The event everybody writes: a daily report, 0.45 kB of data. */
export const activity = (nth: number) => ({
  activityId: randomUUID(),
  employeeId: employee,
  date: '2026-10-12',
  startsAt: '08:00',
  endsAt: '11:30',
  description:
    'Menyusun laporan bulanan kegiatan bidang dan memeriksa kelengkapan berkas pendukung sebelum disampaikan kepada atasan langsung',
  indicatorId: indicator,
  quantity: String(nth % 9),
  unit: 'dokumen',
  at: '2026-10-12T04:00:00.000Z',
});

/** Who did it. */
export const metaOf = (commandId: string) => ({ commandId, actor: employee, correlationId: commandId });
