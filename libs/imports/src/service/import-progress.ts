import type { RefusedLines, Staged } from '../staging/staged-imports';
import type { ImportDefinition } from './import-definition';
import type { ImportProgress } from './import.view';

const rowsOf = (refused: RefusedLines): ImportProgress['overtaken'] =>
  Object.entries(refused)
    .map(([row, code]) => ({ row: Number(row), code }))
    .sort((one, other) => one.row - other.row);

/** In the words of the jobs, so that every long work of the house reads alike. */
const stateOf = ({ state, refused }: Staged, { stopsAtRefusal }: ImportDefinition): ImportProgress['state'] => {
  if (state === 'accepted') return 'active';
  if (state !== 'finished') return state;
  return stopsAtRefusal && Object.keys(refused).length > 0 ? 'failed' : 'completed';
};

/** How far an import is, as it is told over HTTP. */
export const progressOf = (staged: Staged, definition: ImportDefinition): ImportProgress => {
  const { importId, done, rows, refused, notUndone } = staged;
  const state = stateOf(staged, definition);
  const overtaken = rowsOf(refused);
  const told = { importId, state, done, of: rows, overtaken, notUndone: rowsOf(notUndone) };
  const [first] = overtaken;
  return state === 'failed' && first ? { ...told, done: 0, error: `row ${first.row}: ${first.code}` } : told;
};
