import { uuidv7 } from '@kinerja/clock';
import { announce } from '@kinerja/contracts';
import { assignmentStartedV1, personRegisteredV1, unitRegisteredV1 } from '@kinerja/identity-contracts';
import { periodOpenedV1, skpApprovedV1 } from '@kinerja/planning-contracts';
import type { ServiceUnderTest } from '@kinerja/service-testing';
import { employeeId, type EmployeeId } from '@kinerja/vocabulary';

export type Person = Readonly<{ employee: EmployeeId; staffNumber: string; assignmentId: string }>;

export const month = '2026-03';
export const unitId = uuidv7();
export const superior = { employee: employeeId(uuidv7()) };
export const clerk = { employee: employeeId(uuidv7()), roles: ['employee', 'agency-admin'] } as const;

/** A person who works in the unit, under `under`; nobody is above the head of the agency. */
export const hire = async (
  reporting: ServiceUnderTest,
  under: EmployeeId | null = superior.employee,
): Promise<Person> => {
  const assignmentId = uuidv7();
  const person = { employee: employeeId(uuidv7()), staffNumber: `P-${uuidv7().slice(-12)}`, assignmentId };
  const assignment = {
    assignmentId,
    employeeId: person.employee,
    unitId,
    position: 'Analis Kebijakan',
    positionKind: 'fungsional',
    jobClass: 9,
    golongan: 'III/c',
    duty: 'member',
    startsOn: '2026-01-01',
    ...(under === null ? {} : { superiorId: under }),
  } as const;
  await reporting.others.say(
    announce(personRegisteredV1, person.employee, {
      employeeId: person.employee,
      staffNumber: person.staffNumber,
      employment: 'pns',
    }),
    announce(assignmentStartedV1, person.employee, assignment),
  );
  await reporting.quiet();
  return person;
};

/** An approved plan of the year with one indicator, whose id is the answer. */
export const approvePlan = async (reporting: ServiceUnderTest, { employee }: Person): Promise<string> => {
  const indicatorId = uuidv7();
  const indicator = {
    indicatorId,
    text: 'Jumlah izin',
    aspect: 'quantity',
    target: '12',
    unit: 'berkas',
    direction: 'higher',
  } as const;
  await reporting.others.say(
    announce(skpApprovedV1, employee, {
      skpId: uuidv7(),
      employeeId: employee,
      unitId,
      year: 2026,
      results: [{ resultId: uuidv7(), title: 'Izin terbit', kind: 'main', indicators: [indicator] }],
      approvedBy: superior.employee,
      approvedAt: '2026-01-20T02:00:00.000Z',
    }),
  );
  await reporting.quiet();
  return indicatorId;
};

/** The unit exists and the months are open. */
export const openMonths = async (reporting: ServiceUnderTest, ...months: readonly string[]): Promise<void> => {
  await reporting.others.say(announce(unitRegisteredV1, unitId, { unitId, name: 'Bidang Layanan' }));
  for (const open of months)
    await reporting.others.say(announce(periodOpenedV1, open, { month: open, closesOn: `${open}-28` }));
  await reporting.quiet();
};
