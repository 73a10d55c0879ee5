import { uuidv7 } from '@kinerja/clock';
import { announce } from '@kinerja/contracts';
import { periodOpenedV1, skpApprovedV1 } from '@kinerja/planning-contracts';
import {
  accessSuite,
  StagedAgency,
  whenListed,
  whenShown,
  type AccessStage,
  type Answer,
  type ServiceUnderTest,
} from '@kinerja/service-testing';
import type { EmployeeId } from '@kinerja/vocabulary';
import { reportingService } from '../src/app.module';
import { activityProblems } from '../src/activity/activity.problems';
import { attendanceSheet } from '../src/attendance-import/attendance-sheet';

const month = '2026-03';
/** After the superior has changed. */
const date = `${month}-20`;
const admin = { employee: undefined, roles: ['agency-admin'] } as const;

type Names = Readonly<{ kept: string; approved: string; returned: string }>;

const reported = async (reporting: ServiceUnderTest, employee: EmployeeId, hour: number): Promise<string> => {
  const times = { startsAt: `${String(hour)}:00`, endsAt: `${String(hour)}:30` };
  const answer = await reporting.post({ employee }, '/activities', { date, ...times, description: 'Memeriksa berkas' });
  expect(answer).toMatchObject({ status: 201 });
  return String(answer.body['activityId']);
};

const activitiesOf = async (reporting: ServiceUnderTest, employee: EmployeeId): Promise<Names> => ({
  kept: await reported(reporting, employee, 10),
  approved: await reported(reporting, employee, 11),
  returned: await reported(reporting, employee, 13),
});

const approvePlan = (reporting: ServiceUnderTest, { own, line, unit }: StagedAgency): Promise<void> => {
  const texts = { text: 'Jumlah izin', aspect: 'quantity', target: '12', unit: 'berkas', direction: 'higher' } as const;
  const indicators = [{ indicatorId: uuidv7(), ...texts }];
  const results = [{ resultId: uuidv7(), title: 'Izin terbit', kind: 'main', indicators } as const];
  const approved = { approvedBy: line, approvedAt: '2026-01-20T02:00:00.000Z' };
  const plan = { skpId: uuidv7(), employeeId: own, unitId: unit, year: 2026, results, ...approved };
  return reporting.others.say(announce(skpApprovedV1, own, plan));
};

const importAttendance = async (reporting: ServiceUnderTest, agency: StagedAgency): Promise<void> => {
  const row = [agency.staffNumberOf(agency.own), 21, 20, 2, 1, 0, 0, 0, 0, 0, 1, 1];
  const csv = [Object.keys(attendanceSheet.columns), row].map((cells) => cells.join(',')).join('\n');
  const clerk = { ...admin, employee: agency.people['other unit'] };
  expect(await reporting.post(clerk, '/attendance-imports', { month, csv })).toMatchObject({ status: 202 });
};

/** Of the one activity that was asked about. */
const inItems = ({ status, body }: Answer) => {
  if (status === 403) return 'refused' as const;
  const [item] = body['items'] as readonly { approved: boolean; problem?: { status: number } }[];
  return item?.problem?.status === 403 ? ('refused' as const) : ('allowed' as const);
};

const stage = async (reporting: ServiceUnderTest): Promise<AccessStage> => {
  const agency = new StagedAgency();
  await agency.join(reporting.others);
  await reporting.others.say(announce(periodOpenedV1, month, { month, closesOn: `${month}-28` }));
  await approvePlan(reporting, agency);
  await reporting.quiet();
  const names = new Map<EmployeeId, Names>();
  for (const one of [agency.own, agency.chief]) names.set(one, await activitiesOf(reporting, one));
  await importAttendance(reporting, agency);
  await reporting.quiet();
  type Standing = Parameters<typeof agency.about>[0];
  const nameOf = (standing: Standing, which: keyof Names) => ({
    employeeId: agency.about(standing),
    month,
    activityId: names.get(agency.about(standing))?.[which] ?? '',
  });
  const pathOf = (standing: Standing, which: keyof Names): string => {
    const { employeeId, activityId } = nameOf(standing, which);
    return `/activity-logs/${employeeId}/${month}/activities/${activityId}`;
  };
  const isKept =
    (standing: Standing) =>
    ({ activityId }: Record<string, unknown>): boolean =>
      activityId === nameOf(standing, 'kept').activityId;
  const isOfOwn = ({ employeeId }: Record<string, unknown>): boolean => employeeId === agency.own;
  const correction = { date, startsAt: '15:00', endsAt: '15:30', description: 'Memeriksa berkas' };
  return {
    people: agency.people,
    refusals: activityProblems,
    cases: {
      'ActivityController.correct': (standing) => ({ path: pathOf(standing, 'kept'), body: correction }),
      'ActivityReviewController.approve': (standing) => ({ path: `${pathOf(standing, 'approved')}/approval` }),
      'ActivityReviewController.giveBack': (standing) => ({
        path: `${pathOf(standing, 'returned')}/return`,
        body: { note: 'Jam tidak sesuai' },
      }),
      'ActivityApprovalsController.approve': (standing) => ({
        path: '/activity-approvals',
        body: { activities: [nameOf(standing, 'approved')] },
        outcome: inItems,
      }),
      'ActivityReadingController.mine': (standing) => ({
        path: `/activity-logs/mine?month=${month}&limit=200`,
        outcome: whenListed(isKept(standing)),
      }),
      'ActivityReadingController.queue': (standing) => ({
        path: '/queue?limit=200',
        outcome: whenListed(isKept(standing)),
      }),
      'AttendanceController.mine': () => ({ path: `/attendance/mine?month=${month}`, outcome: whenShown(isOfOwn) }),
      'IndicatorsController.mine': () => ({ path: '/indicators/mine?year=2026', outcome: whenListed(() => true) }),
    },
  };
};

accessSuite(reportingService, { stage });
