import { specFor } from '@kinerja/domain-testing';
import { birthDate, localDate, type LocalDate } from '@kinerja/vocabulary';
import { january, now, person } from './identity.fixtures';
import type { ChangeEmployment, CorrectNumber, RegisterPerson, RenamePerson } from './person.commands';
import { personDecider } from './person.decider';
import type { EmploymentChanged, PersonEvent } from './person.events';
import { golonganFits, isNik, isStaffNumber, plainNpwp } from './person.rules';

const { given } = specFor(personDecider);
const today = localDate('2026-11-02');
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
  expect(personDecider.evolve({ status: 'absent' }, registered)).toEqual({
    ...{ status: 'registered', name: 'Siti Contoh', numbers: { nip: details.nip, nik: details.nik } },
    ...{ employments: [{ from: null, employment: 'pns' }], taxStatuses: [] },
  }));

describe('a person who changes', () => {
  const change = { employeeId: person, from: january, reason: 'Ijazah S2', today, now } as const;
  const at = now;
  const told = { employeeId: person, from: january, reason: change.reason };
  const rename = (changes: Partial<RenamePerson['data']> = {}): RenamePerson => ({
    type: 'RenamePerson',
    data: { ...change, name: 'Siti Contoh, M.Si.', ...changes },
  });
  const employ = (changes: Partial<ChangeEmployment['data']> = {}): ChangeEmployment => ({
    type: 'ChangeEmployment',
    data: { ...change, employment: 'pns', golongans: ['III/a'], ...changes },
  });
  const changed = (changes: Partial<EmploymentChanged['data']> = {}): EmploymentChanged => ({
    type: 'EmploymentChanged',
    data: { ...told, employment: 'pns', current: 'pns', at, ...changes },
  });
  const trainee: PersonEvent = { ...registered, data: { ...registered.data, employment: 'cpns' } };

  it('is called otherwise from a day on (IDN-159)', () =>
    given(registered)
      .when(rename())
      .then({ type: 'PersonRenamed', data: { ...told, name: 'Siti Contoh, M.Si.', at } }));
  it('is not called what they are called already', () =>
    given(registered, { type: 'PersonRenamed', data: { ...told, name: 'Siti Contoh, M.Si.', at } })
      .when(rename())
      .thenRefused({ code: 'person.same-name' }));
  it('is changed by nothing that is to come', () =>
    given(registered)
      .when(rename({ from: localDate('2026-11-03') }))
      .thenRefused({ code: 'person.change-ahead', today }));
  it('is there', () => given().when(rename()).thenRefused({ code: 'person.absent' }));

  it('becomes a PNS (IDN-160)', () => given(trainee).when(employ()).then(changed()));
  it('may be corrected to an earlier day, which the later one then follows', () =>
    given(trainee, changed({ from: localDate('2026-05-01') }))
      .when(employ({ from: localDate('2026-03-01') }))
      .then(changed({ from: localDate('2026-03-01') })));
  it('may be corrected on the very day: what is said last holds', () =>
    given(trainee, changed())
      .when(employ({ employment: 'cpns' }))
      .then(changed({ employment: 'cpns', current: 'cpns' })));
  it('is what they are now by the last day that is said', () =>
    given(trainee, changed({ from: localDate('2026-05-01') }))
      .when(employ({ employment: 'pppk', golongans: [], from: january }))
      .then(changed({ employment: 'pppk', current: 'pns' })));
  it('is not made what they are on that day', () =>
    given(trainee, changed())
      .when(employ({ from: localDate('2026-02-01') }))
      .thenRefused({ code: 'person.same-employment', employment: 'pns' }));
  it('keeps the kind of their NIP (IDN-021)', () =>
    given({ ...trainee, data: { ...trainee.data, employment: 'pppk', nip: '199009132025242014' } })
      .when(employ({ golongans: [] }))
      .thenRefused({ code: 'person.nip-of-other-kind', employment: 'pns' }));
  it('keeps the golongan of their posts (IDN-022)', () =>
    given(trainee)
      .when(employ({ employment: 'pppk' }))
      .thenRefused({ code: 'person.golongan-of-other-kind', golongan: 'III/a' }));
  it('whose data were destroyed has no NIP to be held against', () =>
    given({ ...trainee, data: { ...trainee.data, nip: null as never } })
      .when(employ())
      .then(changed()));
});

describe('a number of a person that is corrected (IDN-164)', () => {
  const reason = 'Salah ketik';
  const correct = (which: CorrectNumber['data']['which'], number: string): CorrectNumber => ({
    type: 'CorrectNumber',
    data: { employeeId: person, which, number, reason, today, now },
  });
  const corrected = (changes: object): PersonEvent => ({
    type: 'NumberCorrected',
    data: { employeeId: person, which: 'nip', number: '', reason, at: now, ...changes },
  });
  const nip = '198603152010012007';

  it('is a NIP as it is printed, by which the birth date goes', () =>
    given(registered)
      .when(correct('nip', '19860315 201001.2-007'))
      .then(corrected({ number: nip, was: details.nip, birthDate: birthDate('1986-03-15') })));
  it('is a NIK, or an NPWP that nobody knew, without its dots', () => {
    given(registered)
      .when(correct('nik', '3578.0155-0385 0002'))
      .then(corrected({ which: 'nik', number: '3578015503850002', was: details.nik }));
    given(registered)
      .when(correct('npwp', '09.254.294.3-407.000'))
      .then(corrected({ which: 'npwp', number: '092542943407000' }));
  });
  it.each([
    ['nip', '1985', { code: 'person.bad-nip', fault: 'not-18-digits' }],
    ['nip', '198502302010012007', { code: 'person.bad-nip', fault: 'birth-date' }],
    ['nip', '199009132025242014', { code: 'person.nip-of-other-kind', employment: 'pns' }],
    ['nik', '357801550385000', { code: 'person.bad-nik' }],
    ['nik', '198503152010012007', { code: 'person.bad-nik' }],
    ['npwp', '1234', { code: 'person.bad-npwp' }],
    ['nip', details.nip, { code: 'person.same-number', which: 'nip' }],
    ['nik', details.nik, { code: 'person.same-number', which: 'nik' }],
  ] as const)('is no %s %s', (which, number, refusal) =>
    given(registered).when(correct(which, number)).thenRefused(refusal),
  );
  const became = (employment: 'cpns' | 'pppk', from: LocalDate): PersonEvent => ({
    type: 'EmploymentChanged',
    data: { employeeId: person, employment, from, current: employment, reason, at: now },
  });
  const contract = '199009132025242014';
  it('is held against what they are today and later', () =>
    given(registered, became('pppk', january), became('cpns', today))
      .when(correct('nip', contract))
      .thenRefused({ code: 'person.nip-of-other-kind', employment: 'cpns' }));
  it('is not held against what they were entered as before', () =>
    given(registered, became('pppk', january))
      .when(correct('nip', contract))
      .then(corrected({ number: contract, was: details.nip, birthDate: birthDate('1990-09-13') })));
  it('is corrected again, by what was said last', () =>
    given(registered, corrected({ number: nip, was: details.nip, birthDate: birthDate('1986-03-15') }))
      .when(correct('nip', details.nip))
      .then(corrected({ number: details.nip, was: nip, birthDate: birthDate('1985-03-15') })));
  it('is one of somebody who is there', () => given().when(correct('nip', nip)).thenRefused({ code: 'person.absent' }));
});

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
  const forget = { type: 'ForgetPerson', data: { employeeId: person, now } } as const;
  const forgotten: PersonEvent = { type: 'PersonForgotten', data: { employeeId: person, nip: details.nip, at: now } };
  it('is forgotten', () => given(registered).when(forget).then(forgotten));
  it('gives back the NIP they have, not the one they came with', () => {
    const nip = '198603152010012007';
    const data = {
      employeeId: person,
      which: 'nip' as const,
      number: nip,
      was: details.nip,
      reason: 'Salah ketik',
      at: now,
    };
    given(registered, { type: 'NumberCorrected', data })
      .when(forget)
      .then({ type: 'PersonForgotten', data: { employeeId: person, nip, at: now } });
  });
  it('is forgotten once, and nobody else is', () => {
    given(registered, forgotten).when(forget).thenNothing();
    given().when(forget).thenNothing();
  });
  it('is not registered anew under the same id', () =>
    given(registered, forgotten).when(register()).thenRefused({ code: 'person.already-registered' }));
});
