import { specFor } from '@kinerja/domain-testing';
import { birthDate } from '@kinerja/vocabulary';
import { now, person } from './identity.fixtures';
import type { RegisterPerson } from './person.commands';
import { personDecider } from './person.decider';
import type { PersonEvent } from './person.events';
import { golonganFits, isNik, isStaffNumber, plainNpwp } from './person.rules';

const { given } = specFor(personDecider);
const details = {
  employeeId: person,
  staffNumber: 'P-001',
  employment: 'pns',
  name: 'Siti Contoh',
  nip: '198503152010012007',
  nik: '3578015503850001',
} as const;
const register = (changes: Partial<RegisterPerson['data']> = {}): RegisterPerson => ({
  type: 'RegisterPerson',
  data: { ...details, ...changes, now },
});
const registered: PersonEvent = {
  type: 'PersonRegistered',
  data: { ...details, birthDate: birthDate('1985-03-15'), at: now },
};

describe('a person', () => {
  it('is registered with the birth date their NIP spells out', () => given().when(register()).then(registered));
  it('is registered once', () => given(registered).when(register()).thenRefused({ code: 'person.already-registered' }));
  it('is refused with a NIP of no real day (IDN-002)', () =>
    given()
      .when(register({ nip: '199002302015011001' }))
      .thenRefused({ code: 'person.bad-nip', fault: 'birth-date' }));
  it.each(['pns', 'cpns'] as const)(
    'is refused as a %s with contracts where the month stands (IDN-021)',
    (employment) =>
      given()
        .when(register({ employment, nip: '199009132025242014' }))
        .thenRefused({ code: 'person.nip-of-other-kind', employment }),
  );
  it.each(['01', '07', '12', '13', '21', '00'])(
    'is registered as a PPPK of contract digits %s (IDN-021)',
    (contracts) => {
      const nip = `199009132025${contracts}2014`;
      return given()
        .when(register({ employment: 'pppk', nip }))
        .then({
          ...registered,
          data: { ...registered.data, employment: 'pppk', nip, birthDate: birthDate('1990-09-13') },
        });
    },
  );
  it('is registered as a CPNS with the NIP of a PNS (IDN-021)', () =>
    given()
      .when(register({ employment: 'cpns' }))
      .then({ ...registered, data: { ...registered.data, employment: 'cpns' } }));
  it('is refused with a NIP for a staff number (IDN-020)', () =>
    given()
      .when(register({ staffNumber: '198503152010012007' }))
      .thenRefused({ code: 'person.bad-staff-number', staffNumber: '198503152010012007' }));

  it.each([['P-001'], ['0042'], ['a.b_c']])('may have the staff number %s (IDN-020)', (text) =>
    expect(isStaffNumber(text)).toBe(true),
  );
  it.each([[''], ['-1'], ['P 1'], ['3578015503850001'], ['x'.repeat(33)]])(
    'may not have the staff number "%s" (IDN-020)',
    (text) => expect(isStaffNumber(text)).toBe(false),
  );
  it('has a golongan of their employment (IDN-022)', () => {
    expect(golonganFits('III/a', 'pns')).toBe(true);
    expect(golonganFits('III/a', 'pppk')).toBe(false);
    expect(golonganFits('IX', 'pppk')).toBe(true);
    expect(golonganFits('IX', 'cpns')).toBe(false);
  });
  it('may have an NPWP in its printed form', () => {
    expect(plainNpwp('09.254.294.3-407.000')).toBe('092542943407000');
    expect(plainNpwp('12345')).toBeUndefined();
  });
});

it('is then registered', () =>
  expect(personDecider.evolve({ status: 'absent' }, registered)).toEqual({ status: 'registered' }));

it.each([
  ['A3578015503850001', true],
  ['3578015503850001A', true],
  ['35780155038500011', true],
  ['198503152010012007', false],
  ['x'.repeat(32), true],
])('the staff number %s is taken: %s (IDN-020)', (text, taken) => expect(isStaffNumber(text)).toBe(taken));

it('a NIK is 16 digits and nothing else', () => {
  const nik = '3578015503850001';
  expect([nik, `${nik}1`, `x${nik}`, nik.slice(1), 'x'.repeat(16)].map(isNik)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

it('an NPWP has 15 or 16 digits', () =>
  expect(
    ['0'.repeat(15), '0'.repeat(16), '0'.repeat(14), '0'.repeat(17), `x${'0'.repeat(15)}`, `${'0'.repeat(15)}x`].map(
      plainNpwp,
    ),
  ).toEqual(['0'.repeat(15), '0'.repeat(16), ...Array<undefined>(4).fill(undefined)]));

describe('a person whose data are destroyed (IDN-184)', () => {
  const forget = { type: 'ForgetPerson', data: { employeeId: person, nip: details.nip, now } } as const;
  const forgotten: PersonEvent = { type: 'PersonForgotten', data: { employeeId: person, nip: details.nip, at: now } };
  it('is forgotten', () => given(registered).when(forget).then(forgotten));
  it('is forgotten once, and nobody else is', () => {
    given(registered, forgotten).when(forget).thenNothing();
    given().when(forget).thenNothing();
  });
  it('is not registered anew under the same id', () =>
    given(registered, forgotten).when(register()).thenRefused({ code: 'person.already-registered' }));
});
