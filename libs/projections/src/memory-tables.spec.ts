import { MemoryTables } from './memory-tables';
import { behavesAsReadModels } from './read-models.behaviour.fixtures';
import { UnitTotals } from './totals.fixtures';

describe('read models in memory', () => {
  behavesAsReadModels(() => {
    const tables = new MemoryTables();
    return { tables, rows: async () => tables.rows(UnitTotals) };
  });
});
