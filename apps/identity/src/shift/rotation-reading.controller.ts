import type { Clock } from '@kinerja/clock';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { shiftDaysOf } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { Access, Caller } from '@kinerja/http-edge';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { daysAfter, localDate, localDateAt, unitId, type EmployeeId, type LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { OwnShiftsQuery } from './rotation.dto';
import { rotationOfUnit, shiftUnits } from './rotation.queries';
import {
  ownShiftsView,
  shiftUnitsView,
  unitRotationView,
  type OwnShiftsView,
  type ShiftUnitsView,
  type UnitRotationView,
} from './rotation.view';

/** There are no days behind it. */
const LAST_DAY = localDate('2199-12-31');
const lastOf = (first: LocalDate, days: number): LocalDate =>
  first > daysAfter(LAST_DAY, 1 - days) ? LAST_DAY : daysAfter(first, days - 1);

@Controller('rotations')
export class RotationReadingController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get()
  @Access(identityAccess.readShifts)
  @Answers(shiftUnitsView)
  @Refuses()
  units(): Promise<ShiftUnitsView> {
    return shiftUnits(this.source, this.today());
  }

  /** Of so many days from a day on. */
  @Get('mine')
  @Access(identityAccess.readOwnShifts)
  @Answers(ownShiftsView)
  @Refuses()
  async mine(@Caller() employee: EmployeeId, @Query() { from, days }: OwnShiftsQuery): Promise<OwnShiftsView> {
    const span = { from: localDate(from), to: lastOf(localDate(from), days) };
    return { days: [...(await shiftDaysOf(this.source, employee, span))] };
  }

  /** Also of a unit of which nothing is said yet: who can be put into teams. */
  @Get(':id')
  @Access(identityAccess.readShiftTeams)
  @Answers(unitRotationView)
  @Refuses()
  unit(@UuidParam('id') id: string): Promise<UnitRotationView> {
    return rotationOfUnit(this.source, unitId(id), this.today());
  }

  private today(): LocalDate {
    return localDateAt(this.clock.now(), this.settings.zone);
  }
}
