// Two read models of the daily report: a row for each, and what a person has in a month.
import { fileURLToPath } from 'node:url';
import { lib, own } from '../shared/dist.mjs';

own('reflect-metadata');
const { Column, Entity, PrimaryColumn } = own('typeorm');
const { add, insert, tableProjection } = lib('projections');

export const READ_MODELS = fileURLToPath(new URL('./migrations', import.meta.url));

/** What the decorators of a `.read-model.ts` do. */
const entity = (type, name, keys, columns) => {
  for (const [column, kind] of Object.entries(keys)) PrimaryColumn(kind)(type.prototype, column);
  for (const [column, kind] of Object.entries(columns)) Column(kind)(type.prototype, column);
  Entity({ schema: 'bench', name })(type);
};

export class ActivityRow {}
entity(ActivityRow, 'activities_v1', { activityId: 'uuid' }, { employeeId: 'uuid', date: 'text', description: 'text', quantity: 'numeric' });

export class MonthTotal {}
entity(MonthTotal, 'month_totals_v1', { employeeId: 'uuid', month: 'text' }, { activities: 'integer', quantity: 'numeric' });

export const activityRows = tableProjection(ActivityRow, {
  ActivityLogged: ({ data: { activityId, employeeId, date, description, quantity } }) =>
    insert({ activityId, employeeId, date, description, quantity }),
});

export const monthTotals = tableProjection(MonthTotal, {
  ActivityLogged: ({ data: { employeeId, date, quantity } }) =>
    add({ employeeId, month: date.slice(0, 7) }, { activities: 1, quantity }),
});
