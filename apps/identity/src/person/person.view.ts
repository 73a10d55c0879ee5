import { employments, personNumbers } from '@kinerja/identity-domain';
import { Count, Day, Moment, oneOf, pageOf, personal, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

/** A person and the position they hold; without one, what stands behind `nip` is absent. */
export const personView = view('Person', {
  employeeId: Uuid,
  staffNumber: Type.String(),
  employment: oneOf(employments),
  name: Type.String(),
  /** Whole for administrators and the person, else its last four digits (IDN-006). */
  nip: Type.Optional(personal('nip', Type.String())),
  assignmentId: Type.Optional(Uuid),
  unitId: Type.Optional(Uuid),
  unitName: Type.Optional(Type.String()),
  position: Type.Optional(Type.String()),
  positionKind: Type.Optional(Type.String()),
  jobClass: Type.Optional(Count),
  golongan: Type.Optional(Type.String()),
  duty: Type.Optional(Type.String()),
  superiorId: Type.Optional(Uuid),
  /** First day of the position. */
  startsOn: Type.Optional(Day),
});
export type PersonView = ViewOf<typeof personView>;
export const personPage = pageOf(personView);

/** A name for an id: of a person, or of a service account. */
export const directoryPage = pageOf(
  view('DirectoryEntry', { employeeId: Uuid, name: Type.String(), position: Type.String() }),
);

/** What the log seals of a person, for that person. */
export const ownIdentityView = view('OwnIdentity', {
  name: Type.Optional(Type.String()),
  nip: Type.Optional(personal('nip', Type.String())),
  nik: Type.Optional(personal('nip', Type.String())),
  npwp: Type.Optional(Type.String()),
  birthDate: Type.Optional(Day),
});
export type OwnIdentityView = ViewOf<typeof ownIdentityView>;

export const personChanged = versioned('PersonChanged', {});

/** A name, a kind of employment, or the last four digits of a number; `was`: what was said before it, blank where nothing was. */
const personChangeView = view('PersonChange', {
  kind: oneOf(['name', 'employment', ...personNumbers]),
  was: Type.String(),
  becomes: Type.String(),
  /** Of a number, which was wrong from the beginning, the day on which it was said. */
  from: Day,
  reason: Type.Optional(Type.String()),
  at: Moment,
});
export type PersonChange = ViewOf<typeof personChangeView>;
export const personChangesPage = pageOf(personChangeView);
