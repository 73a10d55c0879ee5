import type { ProblemTable } from '@kinerja/problem-details';
import type { ServiceRefusal } from '@kinerja/surveys-domain';

export const serviceProblems: ProblemTable<ServiceRefusal> = {
  'service.exists': { status: 409, title: 'The service is registered already' },
  'service.unknown-unit': { status: 422, title: 'The agency has no such unit' },
  'service.name-missing': { status: 422, title: 'A service needs a name' },
  'service.name-taken': { status: 409, title: 'The unit has a service of this name already' },
};
