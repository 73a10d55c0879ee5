import type { PeopleImportRefusal } from '@kinerja/identity-domain';
import type { Problem, ProblemTable } from '@kinerja/problem-details';

export const peopleImportProblems: ProblemTable<PeopleImportRefusal> = {
  'people-import.wrong-status': { status: 409, title: 'The import has ended already' },
  'people-import.empty': { status: 422, title: 'The file has no rows' },
  'people-import.another-open': { status: 409, title: 'Another import is being carried out; wait until it has ended' },
};

export const faultyFile: Problem = { status: 422, title: 'Nothing was imported: some cells are not as they should be' };
