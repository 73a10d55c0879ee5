import { inParallel } from '@kinerja/concurrency';
import type { MonthContext, Stage } from '../month-context';
import { attendanceCsv } from '../people/people-csv';
import type { Colleague } from '../staff';
import { indicatorIdOf } from './planning.stage';
import { importCsv } from './staffing.stage';

type Approvals = Readonly<{ items: readonly Readonly<{ approved: boolean }>[] }>;
type Filed = Readonly<{ employeeId: string; month: string; activityId: string }>;

/** Five working days spread over the month. */
const workingDays = (month: string): string[] => {
  const days = Array.from({ length: 28 }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
  const working = days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
  return [2, 5, 9, 13, 17].map((index) => working[index] ?? '');
};
const DEEDS = [
  'Menyusun laporan kegiatan',
  'Memverifikasi berkas permohonan',
  'Rapat koordinasi',
  'Memutakhirkan data',
  'Melayani permohonan warga',
] as const;

const report = async (colleague: Colleague, { month, year }: MonthContext, index: number): Promise<Filed> => {
  const { activityId } = await colleague.door.post<{ activityId: string }>('/api/reporting/activities', {
    date: workingDays(month)[index],
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
    date: workingDays(month.month)[2],
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
  for (const deed of DEEDS.keys()) filed.push(await report(colleague, month, deed));
  const returned = filed[2];
  if (index % 5 === 0 && returned) await correct(colleague, month, returned);
  const { items } = await month.staff
    .appraiserOf(colleague)
    .post<Approvals>('/api/reporting/activity-approvals', { activities: filed });
  const refused = items.find(({ approved }) => !approved);
  if (refused) throw new Error(`a report was not approved: ${JSON.stringify(refused)}`);
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
