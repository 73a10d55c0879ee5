import type { RefusedLines, Staged } from '../staging/staged-imports';
import { undoableUntil } from '../staging/undoable-until';
import type { ImportDefinition } from './import-definition';
import type { FormerImport, ImportProgress } from './import.view';

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

/** What is known, of what may be null. */
const known = <Told extends object>(told: Told) =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null && value !== undefined)) as {
    [Name in keyof Told]?: NonNullable<Told[Name]>;
  };

/** By whom in the directory: an employee, or a service account, `machine:<id>`. Accounts without an employee, `account:<id>`, are not there. */
export const namedIn = (actor: string | null): string | undefined =>
  actor === null || actor.startsWith('account:') ? undefined : actor.replace(/^machine:/, '');

const standingOf = (staged: Staged, definition: ImportDefinition) => {
  const { importId, rows, unchanged, done, about, actor, acceptedAt, endedAt, undoneBy, undoReason } = staged;
  const state = stateOf(staged, definition);
  return {
    ...{ importId, state, done: state === 'failed' ? 0 : done, of: rows },
    ...known({
      about,
      unchanged,
      by: namedIn(actor),
      acceptedAt: acceptedAt?.toISOString(),
      endedAt: endedAt?.toISOString(),
    }),
    ...known({ undoableUntil: undoableUntil(staged)?.toISOString(), undoneBy: namedIn(undoneBy), undoReason }),
  };
};

/** How far an import is, as it is told over HTTP. */
export const progressOf = (staged: Staged, definition: ImportDefinition): ImportProgress => {
  const standing = standingOf(staged, definition);
  const overtaken = rowsOf(staged.refused);
  const told = { ...standing, overtaken, notUndone: rowsOf(staged.notUndone) };
  const [first] = overtaken;
  return standing.state === 'failed' && first ? { ...told, error: `row ${first.row}: ${first.code}` } : told;
};

/** The same in a list of many. */
export const formerImport = (staged: Staged, definition: ImportDefinition): FormerImport => ({
  ...standingOf(staged, definition),
  ...{ overtaken: Object.keys(staged.refused).length, notUndone: Object.keys(staged.notUndone).length },
});
