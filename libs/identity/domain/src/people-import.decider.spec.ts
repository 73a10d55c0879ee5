import { specFor } from '@kinerja/testing';
import { now, theImport, unit } from './identity.fixtures';
import type { PeopleImportCommand } from './people-import.commands';
import { peopleImportDecider } from './people-import.decider';
import { importId as idOf, type PeopleImportEvent } from './people-import.events';

const { given } = specFor(peopleImportDecider);
const importId = theImport;
const accept = (rows = 2): PeopleImportCommand => ({ type: 'AcceptPeopleImport', data: { importId, rows, now } });
const accepted: PeopleImportEvent = { type: 'PeopleImportAccepted', data: { importId, rows: 2, at: now } };
const outcome = { importId, people: 2, counts: [{ unitId: unit, people: 2 }] };
const complete: PeopleImportCommand = { type: 'CompletePeopleImport', data: { ...outcome, now } };
const completed: PeopleImportEvent = { type: 'PeopleImportCompleted', data: { ...outcome, at: now } };
const stop: PeopleImportCommand = {
  type: 'StopPeopleImport',
  data: { importId, row: 7, refusal: 'account.username-taken', now },
};
const stopped: PeopleImportEvent = {
  type: 'PeopleImportStopped',
  data: { importId, row: 7, refusal: 'account.username-taken', at: now },
};

describe('an import of people', () => {
  it('is accepted', () => given().when(accept()).then(accepted));
  it('is accepted once', () =>
    given(accepted).when(accept()).thenRefused({ code: 'people-import.wrong-status', status: 'accepted' }));
  it('has at least one row', () => given().when(accept(0)).thenRefused({ code: 'people-import.empty' }));
  it('is completed', () => given(accepted).when(complete).then(completed));
  it('is quietly completed again by a repeated job (IDN-053)', () =>
    given(accepted, completed).when(complete).thenNothing());
  it('is stopped at a row that somebody else was quicker with', () => given(accepted).when(stop).then(stopped));
  it('is quietly stopped again', () => given(accepted, stopped).when(stop).thenNothing());
  it('ends one way only (IDN-053)', () => {
    given(accepted, stopped).when(complete).thenRefused({ code: 'people-import.wrong-status', status: 'stopped' });
    given().when(complete).thenRefused({ code: 'people-import.wrong-status', status: 'absent' });
  });
});

it('may have a single row', () =>
  given()
    .when(accept(1))
    .then({ type: 'PeopleImportAccepted', data: { importId, rows: 1, at: now } }));

it('an id is the UUID it was made of', () => expect(idOf('a')).toBe('a'));
