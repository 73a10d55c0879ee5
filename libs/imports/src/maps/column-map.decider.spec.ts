import { specFor } from '@kinerja/domain-testing';
import { instant } from '@kinerja/vocabulary';
import type { ColumnMapCommand } from './column-map.commands';
import { columnMapDecider } from './column-map.decider';
import type { ColumnMapEvent } from './column-map.events';

const { given } = specFor(columnMapDecider);
const at = instant('2026-11-02T01:00:00Z');
const of = { kind: 'people-import', fingerprint: 'ab', by: 'employee-1' };
const columns = [{ column: 'nip', place: 1, name: 'NIP BARU' }];
const said = { name: 'SIASN', columns, words: [] };
const sheet = [{ column: 'nip', isNeeded: true }];

const save = (changes: Partial<typeof said> = {}): ColumnMapCommand => ({
  type: 'SaveColumnMap',
  data: { ...of, ...said, ...changes, sheet, now: at },
});
const rename: ColumnMapCommand = { type: 'RenameColumnMap', data: { ...of, name: 'SIMPEG', now: at } };
const remove: ColumnMapCommand = { type: 'RemoveColumnMap', data: { ...of, now: at } };
const saved: ColumnMapEvent = { type: 'ColumnMapSaved', data: { ...of, ...said, at } };
const renamed: ColumnMapEvent = { type: 'ColumnMapRenamed', data: { ...of, name: 'SIMPEG', at } };
const removed: ColumnMapEvent = { type: 'ColumnMapRemoved', data: { ...of, at } };

describe('how files with a header are read (IDN-150)', () => {
  it('is saved, renamed and removed, and saved again', () => {
    given().when(save()).then(saved);
    given(saved).when(rename).then(renamed);
    given(saved, renamed).when(remove).then(removed);
    given(saved, removed).when(save()).then(saved);
  });
  it('is what was said last; the same again is no second fact', () => {
    const other = { ...said, columns: [{ column: 'nip', place: 2, name: 'NIP' }] };
    given(saved)
      .when(save(other))
      .then({ type: 'ColumnMapSaved', data: { ...of, ...other, at } });
    given(saved).when(save()).thenNothing();
    given(saved, renamed).when(rename).thenNothing();
    given(saved, removed).when(remove).thenNothing();
  });
  it('is refused with what is wrong in it', () =>
    given()
      .when(save({ columns: [] }))
      .thenRefused({ code: 'column-map.faulty', faults: [{ problem: 'missing-column', column: 'nip' }] }));
  it('is not renamed where nothing was saved', () =>
    given(saved, removed).when(rename).thenRefused({ code: 'column-map.not-found' }));
});
