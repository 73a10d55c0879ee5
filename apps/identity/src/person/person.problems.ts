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
  'person.nip-of-other-kind': { status: 422, title: 'People of this employment have another kind of NIP' },
  'person.golongan-of-other-kind': { status: 422, title: 'People of this employment have another golongan' },
};
