import type { IncidentRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const incidentProblems: ProblemTable<IncidentRefusal> = {
  'incident.absent': { status: 404, title: 'There is no such incident' },
  'incident.already-opened': { status: 409, title: 'This incident was opened already' },
  'incident.wrong-status': { status: 409, title: 'The incident is not in the right status for this' },
  'incident.noticed-later': { status: 422, title: 'An incident is noticed now or earlier' },
  'incident.nobody-named': { status: 422, title: 'Say which units or which people it concerns' },
  'incident.unknown-named': { status: 422, title: 'Some of whom it concerns are not in the agency' },
  'incident.letter-out-of-time': { status: 422, title: 'The letter is of a time between the notice of it and now' },
  'incident.delay-unexplained': { status: 422, title: 'The 3 x 24 hours have passed: say why it is late' },
  'incident.telling-goes-on': { status: 409, title: 'The people are being told; wait until that has ended' },
  'incident.people-untold': { status: 409, title: 'Some people have not been told yet' },
};
