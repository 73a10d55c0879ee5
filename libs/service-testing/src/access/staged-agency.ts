import { uuidv7 } from '@kinerja/clock';
import { announce } from '@kinerja/contracts';
import {
  assignmentEndedV1,
  assignmentStartedV1,
  delegationGrantedV1,
  personRegisteredV1,
  superiorChangedV1,
  unitRegisteredV1,
} from '@kinerja/identity-contracts';
import { employeeId, unitId, type EmployeeId, type UnitId } from '@kinerja/vocabulary';
import type { OtherServices } from '../other-services';
import type { Standing } from './access-table';

const newEmployee = (): EmployeeId => employeeId(uuidv7());

type Post = Readonly<{ unit: UnitId; duty: 'head' | 'member'; superior?: EmployeeId; startsOn?: string }>;

/** From this day on somebody else is the superior of the one whom the cases are about. */
const CHANGED_ON = '2026-02-01';

/**
 * An agency in which somebody stands in every way to one employee, `own`, who heads a unit. `chief`, who heads the agency, has nobody
 * above; the superior of the year's beginning was replaced; a colleague from elsewhere stands in for the present one.
 */
export class StagedAgency {
  readonly own = newEmployee();
  readonly chief = newEmployee();
  readonly unit = unitId(uuidv7());
  readonly top = unitId(uuidv7());
  readonly line = newEmployee();
  readonly people: Readonly<Record<Standing, EmployeeId>>;
  private readonly units = { line: unitId(uuidv7()), former: unitId(uuidv7()), other: unitId(uuidv7()) };

  constructor() {
    const [former, standIn, other, lastChief] = [newEmployee(), newEmployee(), newEmployee(), newEmployee()];
    this.people = {
      ...{ own: this.own, line: this.line, 'line on another day': former, 'stand-in': standIn },
      ...{ 'other unit': other, 'nobody above': other, 'anybody else': other },
      ...{ 'budget holder': this.chief, 'budget holder on another day': lastChief },
    };
  }

  /** The employee of the standing, or the chief where a case is about somebody with nobody above. */
  about(standing: Standing): EmployeeId {
    return standing === 'nobody above' ? this.chief : this.own;
  }

  /** As identity tells it; everybody has a staff number, `S-` and the last digits of the id. */
  async join(others: OtherServices): Promise<void> {
    const { own, chief, line, people, units, unit, top } = this;
    const [former, standIn, other] = [people['line on another day'], people['stand-in'], people['other unit']];
    for (const [id, name] of [
      [top, 'Dinas'],
      [unit, 'Seksi Perizinan'],
      [units.line, 'Bidang Layanan'],
      [units.former, 'Bidang Lama'],
      [units.other, 'Bidang Lain'],
    ] as const)
      await others.say(announce(unitRegisteredV1, id, { unitId: id, name }));
    await this.begin(
      others,
      people['budget holder on another day'],
      { unit: top, duty: 'head', startsOn: '2020-01-01' },
      '2021-12-31',
    );
    await this.begin(others, chief, { unit: top, duty: 'head' });
    await this.begin(others, line, { unit: units.line, duty: 'head', superior: chief });
    await this.begin(others, former, { unit: units.former, duty: 'head', superior: chief });
    await this.begin(others, standIn, { unit: units.other, duty: 'member', superior: chief });
    await this.begin(others, other, { unit: units.other, duty: 'head', superior: chief });
    const assignmentId = await this.begin(others, own, { unit, duty: 'head', superior: former });
    const replaced = { assignmentId, employeeId: own, superiorId: line, from: CHANGED_ON };
    const stead = { delegationId: uuidv7(), employeeId: line, substituteId: standIn };
    await others.say(
      announce(superiorChangedV1, own, replaced),
      announce(delegationGrantedV1, line, { ...stead, startsOn: '2020-01-01', endsOn: '2099-12-31' }),
    );
  }

  staffNumberOf(employee: EmployeeId): string {
    return `S-${employee.slice(-12)}`;
  }

  private async begin(others: OtherServices, employee: EmployeeId, post: Post, endsOn?: string): Promise<string> {
    const { unit, duty, superior, startsOn = '2022-01-01' } = post;
    const assignmentId = uuidv7();
    const held = { assignmentId, employeeId: employee };
    const position = {
      position: 'Analis Kebijakan',
      positionKind: 'fungsional',
      jobClass: 9,
      golongan: 'III/c',
    } as const;
    const place = { unitId: unit, duty, startsOn, ...(superior && { superiorId: superior }) };
    const staffNumber = this.staffNumberOf(employee);
    await others.say(
      announce(personRegisteredV1, employee, { employeeId: employee, staffNumber, employment: 'pns' }),
      announce(assignmentStartedV1, employee, { ...held, ...position, ...place }),
    );
    if (endsOn !== undefined) await others.say(announce(assignmentEndedV1, employee, { ...held, endsOn }));
    return assignmentId;
  }
}
