import { instant, localDate } from '@kinerja/vocabulary';
import { assignment, now, person, terms, theImport, unit } from './identity.fixtures';
import { webhookFacts, webhookKinds } from './webhook-facts.rules';

const name = 'Bambang Contoh';
const reason = 'Keliru ditulis';
const from = localDate('2026-01-01');
const at = instant(now);

it.each<[string, object, string, object]>([
  ['PersonRegistered', { employeeId: person, staffNumber: 'P01', name, nip: '198503152008011001', at }, 'person.registered', { employeeId: person }],
  ['PersonRenamed', { employeeId: person, name, from, reason, at }, 'person.changed', { employeeId: person }],
  ['NumberCorrected', { employeeId: person, which: 'nip', number: '1985', reason, at }, 'person.changed', { employeeId: person }],
  ['PersonForgotten', { employeeId: person, nip: '1985', at }, 'person.erased', { employeeId: person }],
  ['AssignmentStarted', { ...terms(), assignmentId: assignment, at }, 'post.started', { assignmentId: assignment, employeeId: person }],
  ['AssignmentWithdrawn', { assignmentId: assignment, employeeId: person, reason, at }, 'post.ended', { assignmentId: assignment, employeeId: person }],
  ['UnitRenamed', { unitId: unit, name: 'Sekretariat', from, at }, 'unit.changed', { unitId: unit }],
  ['PeopleImportCompleted', { importId: theImport, people: 3, counts: [], at }, 'import.finished', { importId: theImport }],
])('tells of %s the ids and nothing else (IDN-228)', (type, data, kind, ids) => {
  expect(webhookFacts.get(type)?.(data)).toEqual({ kind, at, ids });
}); // prettier-ignore

it('tells nothing of what nobody would ask about', () => expect(webhookFacts.has('UnitPeopleCounted')).toBe(false));

it('has a fact for each kind that may be chosen', () => {
  const ids = { employeeId: person, assignmentId: assignment, unitId: unit, importId: theImport, at };
  expect(new Set([...webhookFacts.values()].map((fact) => fact(ids).kind))).toEqual(new Set(webhookKinds));
});
