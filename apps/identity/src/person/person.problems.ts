import type { PersonRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const personProblems: ProblemTable<PersonRefusal> = {
  'person.already-registered': { status: 409, title: 'This person has been registered already' },
  'person.bad-staff-number': { status: 422, title: 'This is no staff number' },
  'person.bad-nik': { status: 422, title: 'This is no NIK' },
  'person.bad-npwp': { status: 422, title: 'This is no NPWP' },
  'person.same-number': { status: 409, title: 'The person has this number already' },
  'person.bad-nip': { status: 422, title: 'This is no NIP' },
  'person.staff-number-taken': { status: 409, title: 'Somebody has this staff number' },
  'person.nip-taken': { status: 409, title: 'Somebody has this NIP' },
  'person.erased': { status: 409, title: 'What was known of this person was erased' },
  'person.absent': { status: 404, title: 'There is no such person' },
  'person.same-name': { status: 409, title: 'The person is called so already' },
  'person.same-employment': { status: 409, title: 'The person is employed so on that day already' },
  'person.change-ahead': { status: 422, title: 'What is to come is entered once its day has come' },
  'person.tax-status-ahead': { status: 422, title: 'A tax status is said for this year and the next one at most' },
  'person.tax-status-mid-year': { status: 422, title: 'A change within a year counts from 1 January of the next' },
  'person.same-tax-status': { status: 409, title: 'This tax status stands there from that day already' },
  'person.tax-document-missing': { status: 422, title: 'Whoever counts beside the person is shown by a document' },
  'person.tax-document-ahead': { status: 422, title: 'The document has a date that is to come' },
  'person.no-tax-status': { status: 409, title: 'No tax status is said from that day' },
  'person.tax-status-changed-since': { status: 409, title: 'Somebody has said another tax status since' },
  'person.nip-of-other-kind': { status: 422, title: 'People of this employment have another kind of NIP' },
  'person.golongan-of-other-kind': { status: 422, title: 'People of this employment have another golongan' },
};
