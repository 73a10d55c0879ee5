import { specFor } from '@kinerja/domain-testing';
import { instant } from '@kinerja/vocabulary';
import type { ImportCommand } from './import.commands';
import { importDecider } from './import.decider';
import type { ImportEvent } from './import.events';

const { given } = specFor(importDecider);
const at = instant('2026-11-02T01:00:00Z');
const of = { importId: '3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0020', kind: 'attendance-import' };
const file = { ...of, rows: 2, fileDigest: 'ab', by: 'employee-1' };
const taken = { ...of, by: 'employee-2', reason: 'Salah berkas' };
const accepted: ImportEvent = { type: 'ImportAccepted', data: { ...file, at } };
const finished: ImportEvent = { type: 'ImportFinished', data: { ...of, refused: 1, at } };
const undoing: ImportEvent = { type: 'ImportUndoAccepted', data: { ...taken, at } };
const undone: ImportEvent = { type: 'ImportUndone', data: { ...of, refused: 0, at } };
const accept = (rows = 2): ImportCommand => ({ type: 'AcceptImport', data: { ...file, rows, now: at } });
const finish: ImportCommand = { type: 'FinishImport', data: { ...of, refused: 1, now: at } };
const undo: ImportCommand = { type: 'AcceptImportUndo', data: { ...taken, now: at } };
const endUndo: ImportCommand = { type: 'FinishImportUndo', data: { ...of, refused: 0, now: at } };
const wrong = (status: 'absent' | 'accepted' | 'finished' | 'undone') =>
  ({ code: 'import.wrong-status', status }) as const;

describe('an import', () => {
  it('is accepted, finished, undone, each once', () => {
    given().when(accept()).then(accepted);
    given(accepted).when(finish).then(finished);
    given(accepted, finished).when(undo).then(undoing);
    given(accepted, finished, undoing).when(endUndo).then(undone);
  });
  it('has rows', () => given().when(accept(0)).thenRefused({ code: 'import.empty' }));
  it('is quietly ended again by a repeated process', () => {
    given(accepted, finished).when(finish).thenNothing();
    given(accepted, finished, undoing, undone).when(endUndo).thenNothing();
  });
  it('goes one way only', () => {
    given(accepted).when(accept()).thenRefused(wrong('accepted'));
    given().when(finish).thenRefused(wrong('absent'));
    given(accepted).when(undo).thenRefused(wrong('accepted'));
    given(accepted, finished, undoing, undone).when(undo).thenRefused(wrong('undone'));
    given(accepted, finished).when(endUndo).thenRefused(wrong('finished'));
  });
});
