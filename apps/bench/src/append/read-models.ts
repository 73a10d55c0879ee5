import 'reflect-metadata';
import { join } from 'node:path';
import type { Event } from '@kinerja/kernel';
import type { Recorded } from '@kinerja/event-store';
import { add, insert, tableProjection } from '@kinerja/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { activity } from '../shared/activity';

/** Two read models of the daily report: a row for each, and what a person has in a month. */
export const READ_MODELS = join(__dirname, 'migrations');

type ActivityLogged = Event<'ActivityLogged', ReturnType<typeof activity>>;

@Entity({ schema: 'bench', name: 'activities_v1' })
export class ActivityRow {
  @PrimaryColumn('uuid') activityId!: string;
  @Column('uuid') employeeId!: string;
  @Column('text') date!: string;
  @Column('text') description!: string;
  @Column('numeric') quantity!: string;
}

@Entity({ schema: 'bench', name: 'month_totals_v1' })
export class MonthTotal {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('integer') activities!: number;
  @Column('numeric') quantity!: string;
}

export const activityRows = tableProjection<Recorded<ActivityLogged>, ActivityRow>(ActivityRow, {
  ActivityLogged: ({ data: { activityId, employeeId, date, description, quantity } }) =>
    insert({ activityId, employeeId, date, description, quantity }),
});

export const monthTotals = tableProjection<Recorded<ActivityLogged>, MonthTotal>(MonthTotal, {
  ActivityLogged: ({ data: { employeeId, date, quantity } }) =>
    add({ employeeId, month: date.slice(0, 7) }, { activities: 1, quantity }),
});
