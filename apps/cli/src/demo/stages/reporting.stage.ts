import { inParallel } from '../door/in-parallel';
import type { MonthContext, Stage } from '../month-context';
import { attendanceCsv } from '../people/people-csv';
import type { Colleague } from '../staff';
import { indicatorIdOf } from './planning.stage';
import { importCsv } from './staffing.stage';

type Filed = Readonly<{ employeeId: string; month: string; activityId: string }>;

const DAYS = ['03', '07', '12', '18', '24'] as const;
const DEEDS = [
  'Menyusun laporan kegiatan',
  'Memverifikasi berkas permohonan',
  'Rapat koordinasi',
  'Memutakhirkan data',
  'Melayani permohonan warga',
] as const;

const report = async (colleague: Colleague, { month, year }: MonthContext, index: number): Promise<Filed> => {
  const { activityId } = await colleague.door.post<{ activityId: string }>('/api/reporting/activities', {
    date: `${month}-${DAYS[index]}`,
    startsAt: '08:00',
    endsAt: index % 2 === 0 ? '15:30' : '12:00',
    description: DEEDS[index],
    indicatorId: indicatorIdOf(colleague, year, 'work'),
    quantity: '1',
    unit: 'dokumen',
  });
  return { employeeId: colleague.employeeId, month, activityId };
};

/** One report of every fifth person comes back with a note and is corrected. */
const correct = async (colleague: Colleague, month: MonthContext, filed: Filed): Promise<void> => {
  const path = `/api/reporting/activity-logs/${filed.employeeId}/${filed.month}/activities/${filed.activityId}`;
  await month.staff.appraiserOf(colleague).post(`${path}/return`, { note: 'Sebutkan hasil rapat.' });
  await colleague.door.put(path, {
    date: `${month.month}-${DAYS[2]}`,
    startsAt: '08:00',
    endsAt: '11:30',
    description: 'Rapat koordinasi: disepakati jadwal layanan keliling',
    indicatorId: indicatorIdOf(colleague, month.year, 'work'),
    quantity: '1',
    unit: 'dokumen',
  });
};

const workThrough = async (colleague: Colleague, month: MonthContext, index: number): Promise<void> => {
  const filed: Filed[] = [];
  for (const day of DAYS.keys()) filed.push(await report(colleague, month, day));
  const returned = filed[2];
  if (index % 5 === 0 && returned) await correct(colleague, month, returned);
  await month.staff.appraiserOf(colleague).post('/api/reporting/activity-approvals', { activities: filed });
};

/** Daily reports, filed, returned, corrected and approved; attendance from the machine; then the month is closed. */
export const reporting: Stage = {
  name: 'Daily reports',
  run: async (month, tick) => {
    let done = 0;
    await inParallel(month.staff.all, 12, async (colleague, index) => {
      await workThrough(colleague, month, index);
      tick(++done, month.staff.all.length);
    });
    const admin = month.staff.officer('agency-admin');
    await importCsv(
      admin,
      '/api/reporting/attendance-imports',
      { month: month.month, csv: attendanceCsv(month.madeUp) },
      tick,
    );
    await month.settle();
    await admin.post(`/api/planning/periods/${month.month}/closing`, {});
    await month.settle();
  },
};
