import { ReadTable } from '@kinerja/database';
import { PrimaryColumn } from 'typeorm';
import { emptyTablesOf, takenTables } from './taken-tables';

@ReadTable('planning.skp_inbox', { version: 2 })
class SkpInboxRow {
  @PrimaryColumn('uuid') skpId!: string;
}
@ReadTable('planning.units', { version: 1 })
class UnitRow {
  @PrimaryColumn('uuid') unitId!: string;
}

const schema = { folders: [], readTables: { entities: [SkpInboxRow, UnitRow] } };
const table = (path: string) => {
  const [of = '', name = ''] = path.split('.');
  return { schema: of, name };
};
const taken = (...paths: readonly string[]) =>
  takenTables('planning', paths.map(table), schema).map(({ schema: of, name }) => `${of}.${name}`);

it('leaves out read tables that are no more or of another version, and nothing else', () =>
  expect(
    taken('log.events', 'planning.units_v1', 'planning.skp_inbox_v1', 'planning.gone_v3', 'planning.staged_files'),
  ).toEqual(['log.events', 'planning.units_v1', 'planning.staged_files']));

it('takes every table of a service that makes none from row classes', () =>
  expect(takenTables('notes', [table('notes.notes_v1')], { folders: [] })).toHaveLength(1));

it('refuses a read table of a newer version', () =>
  expect(() => taken('planning.skp_inbox_v1', 'planning.skp_inbox_v3')).toThrow(
    'The backup of planning was made by another version: this one has planning.skp_inbox_v2, not planning.skp_inbox_v3.',
  ));

it('names the read tables that begin empty', () =>
  expect(emptyTablesOf(schema, [table('planning.units_v1'), table('log.events')])).toEqual(['planning.skp_inbox_v2']));
