import { specFor } from '@kinerja/domain-testing';
import { now, theImport, unit } from './identity.fixtures';
import type { PeopleImportCommand } from './people-import.commands';
import { peopleImportDecider } from './people-import.decider';
import { importId as idOf, type PeopleImportEvent } from './people-import.events';

const { given } = specFor(peopleImportDecider);
const importId = theImport;
const accepted: PeopleImportEvent = { type: 'PeopleImportAccepted', data: { importId, rows: 2, at: now } };
const outcome = { importId, people: 2, counts: [{ unitId: unit, people: 2 }] };
const complete: PeopleImportCommand = { type: 'CompletePeopleImport', data: { ...outcome, now } };
const completed: PeopleImportEvent = { type: 'PeopleImportCompleted', data: { ...outcome, at: now } };
const stopped: PeopleImportEvent = {
  type: 'PeopleImportStopped',
  data: { importId, row: 7, refusal: 'account.username-taken', at: now },
};

describe('an import of people', () => {
  it('is counted when it is written', () => given().when(complete).then(completed));
  it('is counted also where a former release accepted it', () => given(accepted).when(complete).then(completed));
  it('is quietly counted again by a repeated process (IDN-053)', () => given(completed).when(complete).thenNothing());
  it('is not counted where a former release stopped it (IDN-053)', () =>
    given(accepted, stopped).when(complete).thenRefused({ code: 'people-import.wrong-status', status: 'stopped' }));
});

it('an id is the UUID it was made of', () => expect(idOf('a')).toBe('a'));
