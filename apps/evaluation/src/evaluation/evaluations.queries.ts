import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import { AchievementRow } from '../organisation/achievements.read-model';
import { EvaluationRow } from './evaluations.read-model';

export class Evaluations {
  constructor(private readonly database: DataSource) {}

  async of(employee: EmployeeId, month: YearMonth): Promise<EvaluationRow | null> {
    return this.database.getRepository(EvaluationRow).findOneBy({ employeeId: employee, month });
  }

  async ofAll(employees: readonly EmployeeId[], month: YearMonth): Promise<Map<string, EvaluationRow>> {
    const rows = await this.database.getRepository(EvaluationRow).findBy({ employeeId: Any([...employees]), month });
    return new Map(rows.map((row) => [row.employeeId, row]));
  }

  async achievementsOf(month: YearMonth): Promise<Map<string, AchievementRow>> {
    const rows = await this.database.getRepository(AchievementRow).findBy({ month });
    return new Map(rows.map((row) => [row.unitId, row]));
  }
}
