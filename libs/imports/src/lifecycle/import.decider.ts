import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { ImportCommand } from './import.commands';
import type { ImportEvent } from './import.events';

export type ImportState =
  Readonly<{ status: 'absent' }> | Readonly<{ status: 'accepted' | 'finished' | 'undoing' | 'undone'; rows: number }>;

export type ImportRefusal =
  | Readonly<{ code: 'import.empty' }>
  | Readonly<{ code: 'import.another-open' }>
  | Readonly<{ code: 'import.wrong-status'; status: ImportState['status'] }>;

type Answer = Decision<ImportEvent, ImportRefusal>;
type Status = ImportState['status'];

/** Done from one status; what is there already is quiet where it may be said twice. */
const step = (event: ImportEvent, status: Status, way: Readonly<{ from: Status; quietIn?: Status }>): Answer => {
  if (status === way.quietIn) return accept();
  return status === way.from ? accept(event) : refuse({ code: 'import.wrong-status', status });
};

const decide = (command: ImportCommand, { status }: ImportState): Answer => {
  switch (command.type) {
    case 'AcceptImport': {
      const { now: at, ...data } = command.data;
      if (data.rows === 0) return refuse({ code: 'import.empty' });
      return step({ type: 'ImportAccepted', data: { ...data, at } }, status, { from: 'absent' });
    }
    case 'FinishImport': {
      const { now: at, ...data } = command.data;
      return step({ type: 'ImportFinished', data: { ...data, at } }, status, { from: 'accepted', quietIn: 'finished' });
    }
    case 'AcceptImportUndo': {
      const { now: at, ...data } = command.data;
      return step({ type: 'ImportUndoAccepted', data: { ...data, at } }, status, { from: 'finished' });
    }
    case 'FinishImportUndo': {
      const { now: at, ...data } = command.data;
      return step({ type: 'ImportUndone', data: { ...data, at } }, status, { from: 'undoing', quietIn: 'undone' });
    }
  }
};

const rowsOf = (state: ImportState): number => (state.status === 'absent' ? 0 : state.rows);

const evolve = (state: ImportState, event: ImportEvent): ImportState => {
  switch (event.type) {
    case 'ImportAccepted':
      return { status: 'accepted', rows: event.data.rows };
    case 'ImportFinished':
      return { status: 'finished', rows: rowsOf(state) };
    case 'ImportUndoAccepted':
      return { status: 'undoing', rows: rowsOf(state) };
    case 'ImportUndone':
      return { status: 'undone', rows: rowsOf(state) };
  }
};

export const importDecider: Decider<ImportCommand, ImportState, ImportEvent, ImportRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
