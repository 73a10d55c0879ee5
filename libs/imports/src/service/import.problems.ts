import type { Handled } from '@kinerja/commands';
import { commonProblems, unwrap, type CommandAnswer } from '@kinerja/http-edge';
import { noSuch, problem, type Problem } from '@kinerja/problem-details';
import type { ImportRefusal } from '../lifecycle/import.decider';
import { busyWithFiles, largeFile, manyRows } from '../refused-files';

/** Each refused under the name of its import: `attendance-import.faulty`. */
const own = {
  'import.empty': { status: 422, title: 'The file has no rows' },
  'import.another-open': { status: 409, title: 'Another import is being carried out; wait until it has ended' },
  'import.wrong-status': { status: 409, title: 'The import is not in the right status for this' },
  'import.faulty': { status: 422, title: 'Nothing was imported: some cells are not as they should be' },
  'import.outdated': { status: 409, title: 'What the file was checked against has changed; check it again' },
  'import.too-late': {
    status: 409,
    title: 'What stood there before this import is not kept any more; it cannot be undone',
  },
  'import.followed': {
    status: 409,
    title: 'A later file of this kind stands; it is taken back before this one',
  },
  'import.no-undo': { status: 409, title: 'This import cannot be undone' },
} as const satisfies Readonly<Record<string, Problem>>;

type Own = keyof typeof own;

const named = (name: string, code: string): string => code.replace(/^import\./, `${name}.`);

/** Of every route that takes a file. */
export const fileProblems: Readonly<Record<string, Problem>> = {
  'import.too-large': largeFile,
  'import.too-many-rows': manyRows,
  'import.busy': busyWithFiles,
};

/** Some of an import's own refusals under its name, for `@Refuses`. */
export const problemsOf = (name: string, ...codes: readonly Own[]): Readonly<Record<string, Problem>> => ({
  ...noSuch(name),
  ...Object.fromEntries(codes.map((code) => [named(name, code), own[code]])),
});

export const refused = (name: string, code: Own, facts: object = {}) =>
  problem(named(name, code), own[code], { ...facts });

/** @throws ProblemException for a refusal, under the name of the import. */
export const answered = (name: string, handled: Handled<ImportRefusal>): CommandAnswer => {
  if (handled.accepted || handled.refusal.code in commonProblems) return unwrap(handled, own);
  const { code, ...facts } = handled.refusal;
  throw refused(name, code as ImportRefusal['code'], facts);
};
