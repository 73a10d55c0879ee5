import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import { AchievementRow } from '../organisation/achievements.table';
import { EvaluationRow } from './evaluations.table';

export const evaluationOf = (
  source: DataSource,
  employee: EmployeeId,
  month: YearMonth,
): Promise<EvaluationRow | null> => source.getRepository(EvaluationRow).findOneBy({ employeeId: employee, month });

export const evaluationsOf = async (
  source: DataSource,
  employees: readonly EmployeeId[],
  month: YearMonth,
): Promise<Map<string, EvaluationRow>> => {
  const rows = await source.getRepository(EvaluationRow).findBy({ employeeId: Any([...employees]), month });
  return new Map(rows.map((row) => [row.employeeId, row]));
};

export const achievementsOf = async (source: DataSource, month: YearMonth): Promise<Map<string, AchievementRow>> => {
  const rows = await source.getRepository(AchievementRow).findBy({ month });
  return new Map(rows.map((row) => [row.unitId, row]));
};
