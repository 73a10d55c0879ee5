import { accounts, decidersOnly, employees, machineMay, ownOnly, policiesOf, type Role } from '@kinerja/vocabulary';
import type { EventTrails } from '../event-trail';
import { facts } from '../facts';
import type { SeenPart } from '../served-trail';
import type { Processing, ProcessingStatement } from './processing';
import { readersBy } from './readers';
import { registerOf } from './register';
import { requireProcessing } from './stated';

const access = policiesOf('pets', {
  readOwn: { door: employees(), ...ownOnly('query') },
  readAll: { door: accounts('auditor', 'system-admin'), discloses: { kinds: ['nip'], to: ({ roles }) => roles.includes('auditor') } },
  takeFile: { door: accounts('payroll-officer') },
  judge: { door: employees(), ...decidersOnly('query') },
  readRules: { door: accounts() },
  readByMachines: { door: machineMay('people.read', employees()), ...decidersOnly('query') },
  readLog: { door: accounts('auditor', 'agency-admin') },
}); // prettier-ignore

const about = ({ employeeId }: Readonly<{ employeeId: string }>) => [employeeId];
const trails: EventTrails = {
  PetKept: { object: 'person', about, isConfiguration: true },
  PetNamed: { object: 'person', facts: () => facts.number('people', 1) },
  PetJudged: { object: 'rating', about },
  RulesMade: { object: 'policy-pack' },
};
const catalog = {
  PetKept: { version: 1 },
  PetNamed: { version: 1, personal: { subject: 'employeeId', purpose: 'pets', fields: ['name', 'reason'] } },
  PetJudged: { version: 1 },
  RulesMade: { version: 1 },
};
class NestRow {}
class RulesRow {}

const duty = { purpose: 'know-who-works-here', ground: 'legal-duty', laws: ['UU 20/2023'] } as const;
const person: Processing = {
  ...{ ...duty, readBy: [access.readOwn, access.readAll, access.takeFile], stores: [NestRow] },
  ...{ kept: { rule: 'limited', days: 30 }, givenTo: ['regional-treasury'] },
};
const rating: Processing = { ...duty, purpose: 'judge-work', readBy: [access.judge] };
const statement: ProcessingStatement = {
  of: { person, rating },
  readsOfNobody: [access.readRules],
  storesOfNobody: [RulesRow],
};
const route = (policy: (typeof access)[keyof typeof access], isFile = false) => ({ policy, isFile });
const held = {
  ...{ catalog, trails, stores: [NestRow, RulesRow] },
  reads: [
    ...[route(access.readOwn), route(access.readAll), route(access.takeFile, true), route(access.judge)],
    route(access.readRules),
  ],
  trail: {
    read: access.readLog,
    seen: (roles: readonly Role[]): SeenPart => (roles.includes('auditor') ? 'everything' : 'configuration'),
  },
};

describe('the register of a service (TRL-011)', () => {
  const [ofPerson, ofRating] = registerOf(statement, held);

  it('tells what is recorded, and what of it is sealed, from the events', () => {
    expect([ofPerson?.events, ofPerson?.sealed]).toEqual([
      ['PetKept', 'PetNamed'],
      ['name', 'reason'],
    ]);
    expect([ofRating?.events, ofRating?.sealed]).toEqual([['PetJudged'], []]);
  });

  it('tells who reads it from the policies, and from who reads the log', () => {
    expect(ofPerson?.readers).toEqual({
      roles: ['agency-admin', 'payroll-officer', 'auditor', 'system-admin'],
      relations: ['own'],
    });
    expect(ofRating?.readers).toEqual({ roles: ['auditor'], relations: ['own', 'line', 'stand-in', 'nobody-above'] });
  });

  it('tells who is shown what is sensitive, who takes files along, and who else is given it', () => {
    expect(ofPerson?.disclosed).toEqual([{ what: 'nip', roles: ['auditor'], relations: [] }]);
    expect(ofPerson?.files).toEqual({ roles: ['payroll-officer'], relations: [] });
    expect(ofPerson?.givenTo).toEqual(['regional-treasury']);
  });

  it('tells how long it is kept: in the log, and in a store for its time', () => {
    expect(ofPerson?.kept).toEqual([{ rule: 'history' }, { rule: 'limited', days: 30 }]);
    expect(ofRating?.kept).toEqual([{ rule: 'history' }]);
  });
});

describe('what is kept or shown of people without being in a processing (TRL-012)', () => {
  const requiring =
    (stated: ProcessingStatement, more: object = {}) =>
    () =>
      requireProcessing(stated, { ...held, ...more });

  it('is nothing where everything is stated', () => expect(requiring(statement)).not.toThrow());

  it.each<[string, string, ProcessingStatement]>([
    ['an event about somebody', 'event PetJudged says something of people', { ...statement, of: { person } }],
    ['an event with a sealed field', 'event PetKept says', { ...statement, of: { rating } }],
    ['a store', 'store RulesRow may hold', { ...statement, storesOfNobody: [] }],
    ['a route', 'what pets.readRules lets people read is part of no processing', { ...statement, readsOfNobody: [] }],
    [
      'a processing of nothing',
      'processing plan is stated, and nothing is kept of it',
      { ...statement, of: { ...statement.of, plan: { ...duty, readBy: [] } } },
    ],
  ])('%s stops the start', (_what, said, stated) => expect(requiring(stated)).toThrow(said));

  it('does not compile without purpose, ground and readers', () => {
    // @ts-expect-error nothing says why
    const stated: ProcessingStatement = { of: { person: { readBy: [] } }, readsOfNobody: [] };
    expect(stated.readsOfNobody).toEqual([]);
  });
});

it('asks a policy itself who it lets in, whatever it is made of', () => {
  expect(readersBy(access.readRules)).toEqual({ roles: [], relations: [], everybody: 'accounts' });
  expect(readersBy(access.readOwn)).toEqual({ roles: [], relations: ['own'] });
  expect(readersBy(access.takeFile)).toEqual({ roles: ['payroll-officer'], relations: [] });
  expect(readersBy(access.readByMachines).relations).toContain('machine');
});
