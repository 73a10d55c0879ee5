import { specFor } from '@kinerja/domain-testing';
import type { AskForCorrection, CorrectionCommand } from './correction.commands';
import { correctionDecider } from './correction.decider';
import { correctionFields, correctionId, type CorrectionEvent } from './correction.events';
import { keeperOf } from './correction.rules';
import { now, otherAccount, person } from './identity.fixtures';

const { given } = specFor(correctionDecider);
const request = correctionId('0b6f5d39-50f6-5a0e-9d5c-000000000031');
const later = correctionId('0b6f5d39-50f6-5a0e-9d5c-000000000032');
const about = { correctionId: request, employeeId: person, now };
const [right, reason] = ['Ni Luh Ayu', 'Sesuai ijazah'];

const ask = (changes: Partial<AskForCorrection['data']> = {}): AskForCorrection => ({
  type: 'AskForCorrection',
  data: { ...about, field: 'name', right, reason, ...changes },
});
const said = { correctionId: request, employeeId: person, field: 'name', at: now } as const;
const asked = (changes: Partial<typeof said> = {}): CorrectionEvent => ({
  type: 'CorrectionAsked',
  data: { ...said, ...changes, right, reason },
});
const withdrawn: CorrectionEvent = { type: 'CorrectionWithdrawn', data: said };
const declined: CorrectionEvent = { type: 'CorrectionDeclined', data: { ...said, by: otherAccount, reason } };
const made: CorrectionEvent = { type: 'CorrectionMade', data: { ...said, by: otherAccount, note: right } };
const withdraw: CorrectionCommand = { type: 'WithdrawCorrection', data: about };
const admin = { by: otherAccount, keeps: ['agency-admin'] } as const;
const decline = (by: object = {}): CorrectionCommand => ({
  type: 'DeclineCorrection',
  data: { ...about, ...admin, ...by, reason },
});
const complete = (by: object = {}): CorrectionCommand => ({
  type: 'CompleteCorrection',
  data: { ...about, ...admin, ...by, note: right },
});

describe('a person asks for the correction of their data (IDN-172)', () => {
  it('saying what would be right and why', () => given().when(ask()).then(asked()));
  it('once a field at a time', () => {
    given(asked())
      .when(ask({ correctionId: later }))
      .thenRefused({ code: 'correction.already-open', correctionId: request });
    given(asked())
      .when(ask({ correctionId: later, field: 'nip' }))
      .then({ type: 'CorrectionAsked', data: { ...said, correctionId: later, field: 'nip', right, reason } });
    given(asked(), declined)
      .when(ask({ correctionId: later }))
      .then({ type: 'CorrectionAsked', data: { ...said, correctionId: later, right, reason } });
  });
  it('takes it back while it is open, and twice is once', () => {
    given(asked()).when(withdraw).then(withdrawn);
    given(asked(), withdrawn).when(withdraw).thenNothing();
    given(asked(), made).when(withdraw).thenRefused({ code: 'correction.ended', outcome: 'corrected' });
    given().when(withdraw).thenRefused({ code: 'correction.absent' });
  });
});

describe('whoever keeps the data decides (IDN-173)', () => {
  it('that it was corrected, or not, with words', () => {
    given(asked()).when(complete()).then(made);
    given(asked()).when(decline()).then(declined);
  });
  it('once: the second is told how it ended', () => {
    given(asked(), made).when(decline()).thenRefused({ code: 'correction.ended', outcome: 'corrected' });
    given(asked(), withdrawn).when(complete()).thenRefused({ code: 'correction.ended', outcome: 'withdrawn' });
  });
  it('never about their own, with whichever account', () =>
    given(asked())
      .when(decline({ byPerson: person }))
      .thenRefused({ code: 'correction.own' }));
  it('where their duty is another one they are told whose it is', () => {
    given(asked())
      .when(complete({ keeps: ['payroll-officer'] }))
      .thenRefused({ code: 'correction.other-keeper', keeper: 'agency-admin' });
    given(asked({ field: 'bank-account' as never }))
      .when(decline())
      .thenRefused({ code: 'correction.other-keeper', keeper: 'payroll-officer' });
  });
  it('payroll of NPWP and bank, the administrators of everything else', () =>
    expect(correctionFields.filter((field) => keeperOf(field) === 'payroll-officer')).toEqual([
      'npwp',
      'bank-account',
    ]));
});
