import { isDeepStrictEqual } from 'node:util';
import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { mapFaults, type MapFault } from '../mapping/map-faults';
import type { ColumnMapCommand, RenameColumnMap, SaveColumnMap } from './column-map.commands';
import type { ColumnMapEvent, ColumnMapSaved } from './column-map.events';

type Said = Pick<ColumnMapSaved['data'], 'name' | 'columns' | 'words'>;
export type ColumnMapState = Readonly<{ status: 'absent' }> | Readonly<{ status: 'saved'; said: Said }>;

export type ColumnMapRefusal =
  Readonly<{ code: 'column-map.not-found' }> | Readonly<{ code: 'column-map.faulty'; faults: readonly MapFault[] }>;

type Answer = Decision<ColumnMapEvent, ColumnMapRefusal>;

const save = ({ data }: SaveColumnMap, state: ColumnMapState): Answer => {
  const { kind, fingerprint, name, columns, words, sheet, by, now: at } = data;
  const said = { name, columns, words };
  const faults = mapFaults({ fingerprint, columns, words }, sheet);
  if (faults.length > 0) return refuse({ code: 'column-map.faulty', faults });
  if (state.status === 'saved' && isDeepStrictEqual(state.said, said)) return accept();
  return accept({ type: 'ColumnMapSaved', data: { kind, fingerprint, ...said, by, at } });
};

const rename = ({ data }: RenameColumnMap, state: ColumnMapState): Answer => {
  const { now: at, ...said } = data;
  if (state.status === 'absent') return refuse({ code: 'column-map.not-found' });
  return state.said.name === said.name ? accept() : accept({ type: 'ColumnMapRenamed', data: { ...said, at } });
};

const decide = (command: ColumnMapCommand, state: ColumnMapState): Answer => {
  switch (command.type) {
    case 'SaveColumnMap':
      return save(command, state);
    case 'RenameColumnMap':
      return rename(command, state);
    case 'RemoveColumnMap': {
      const { now: at, ...data } = command.data;
      return state.status === 'absent' ? accept() : accept({ type: 'ColumnMapRemoved', data: { ...data, at } });
    }
  }
};

const evolve = (state: ColumnMapState, event: ColumnMapEvent): ColumnMapState => {
  switch (event.type) {
    case 'ColumnMapSaved': {
      const { name, columns, words } = event.data;
      return { status: 'saved', said: { name, columns, words } };
    }
    case 'ColumnMapRenamed':
      return state.status === 'absent' ? state : { ...state, said: { ...state.said, name: event.data.name } };
    case 'ColumnMapRemoved':
      return { status: 'absent' };
  }
};

/** Rule IDN-150: how files of another layout are read is the agency's decision, the last one holds. */
export const columnMapDecider: Decider<ColumnMapCommand, ColumnMapState, ColumnMapEvent, ColumnMapRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
