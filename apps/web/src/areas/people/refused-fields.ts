import type { FieldOfRefusal } from '../../forms/use-refused-at-field';

/** Of people, posts and their superiors. */
export const refusedFields: FieldOfRefusal = {
  'assignment.own-superior': 'superiorId',
  'assignment.no-superior': 'superiorId',
  'assignment.unknown-superior': 'superiorId',
  'assignment.superior-cycle': 'superiorId',
  'assignment.superior-without-post': 'superiorId',
  'superior-report.same-superior': 'superiorId',
  'assignment.before-start': 'from',
  'assignment.after-end': 'from',
  'assignment.ends-before-start': 'endsOn',
  'assignment.job-class': 'jobClass',
  'assignment.golongan': 'golongan',
  'assignment.unknown-unit': 'unitId',
  'assignment.unit-not-open': 'unitId',
  'assignment.letter-missing': 'letter',
  'assignment.reason-missing': 'reason',
  'assignment.no-definitive-post': 'startsOn',
  'assignment.second-post': 'startsOn',
  'assignment.second-head': 'duty',
  'person.change-ahead': 'from',
  'person.golongan-of-other-kind': 'employment',
  'person.nip-of-other-kind': 'employment',
  'person.same-employment': 'employment',
  'person.same-name': 'name',
};
