import { authorityOf, specFor } from '@kinerja/domain-testing';
import { unitId } from '@kinerja/vocabulary';
import { evaluationDecider } from './evaluation.decider';
import {
  appraiser,
  colleague,
  employee,
  finalise,
  finalised,
  month,
  now,
  rate,
  rated,
  unit,
} from './evaluation.fixtures';

const { given } = specFor(evaluationDecider);

it('lets the appraiser rate, and the matrix gives the predikat (EVAL-001)', () => given().when(rate()).then(rated()));

it('takes a new rating until the evaluation is final', () =>
  given(rated())
    .when(rate({ behaviour: 'di-bawah', behaviourReason: ' Tidak hadir apel ' }))
    .then(rated({ behaviour: 'di-bawah', predikat: 'kurang', behaviourReason: 'Tidak hadir apel' })));

it('says nothing when the same rating is given again', () => given(rated()).when(rate()).thenNothing());

it('refuses a colleague and names the appraiser (EVAL-004)', () =>
  given()
    .when(rate({ authority: authorityOf(colleague) }))
    .thenRefused({ code: 'evaluation.not-the-appraiser', appraiser }));

it('refuses to rate oneself, even as administrator (EVAL-004)', () =>
  given()
    .when(rate({ authority: authorityOf(employee, { recordsForRegionalHead: true }), superior: null }))
    .thenRefused({ code: 'evaluation.own-evaluation' }));

it('lets the administrator enter the rating of a superior outside the agency (EVAL-003)', () =>
  given()
    .when(rate({ authority: authorityOf(colleague, { recordsForRegionalHead: true }), superior: null }))
    .then(rated({ by: colleague })));

it('refuses anybody else where the superior sits outside the agency', () =>
  given()
    .when(rate({ authority: authorityOf(colleague), superior: null }))
    .thenRefused({ code: 'evaluation.not-the-appraiser', appraiser: null }));

it.each([
  [{ behaviour: 'di-atas' as const }, ['behaviourReason']],
  [{ workResult: 'di-bawah' as const, behaviour: 'di-bawah' as const }, ['workResultReason', 'behaviourReason']],
  [{ workResult: 'di-atas' as const, workResultReason: '  ' }, ['workResultReason']],
])('wants a reason for %j (EVAL-005)', (change, fields) =>
  given()
    .when(rate(change))
    .thenRefused({ code: 'evaluation.reason-missing', fields: fields as ('workResultReason' | 'behaviourReason')[] }),
);

it('wants a work result of everyone but a head', () =>
  given()
    .when(rate({ workResult: undefined }))
    .thenRefused({ code: 'evaluation.work-result-missing' }));

describe('of the head of a unit (EVAL-002)', () => {
  const rateHead = (change: Parameters<typeof rate>[0] = {}) =>
    rate({ headsUnit: true, organisation: 'istimewa', workResult: undefined, ...change });

  it('takes the work result from the organisation and needs no reason for it', () =>
    given()
      .when(rateHead())
      .then(rated({ workResult: 'di-atas', workResultFrom: 'organisation' })));

  it('refuses another work result instead of overruling it', () =>
    given()
      .when(rateHead({ workResult: 'sesuai' }))
      .thenRefused({ code: 'evaluation.head-follows-organisation', workResult: 'di-atas' }));

  it('refuses while the achievement of the organisation is not set', () =>
    given()
      .when(rateHead({ organisation: undefined }))
      .thenRefused({ code: 'evaluation.organisation-not-set', unitId: unit, month }));
});

it('refuses a month that nobody opened', () =>
  given()
    .when(rate({ monthIsKnown: false }))
    .thenRefused({ code: 'evaluation.month-unknown', month }));

it('refuses after the ratings were closed and tells who and when (EVAL-008)', () =>
  given(rated())
    .when(rate({ closed: { by: colleague, at: now } }))
    .thenRefused({ code: 'evaluation.distribution-closed', by: colleague, at: now }));

it('refuses when final and tells who rated and when', () =>
  given(rated(), finalised()).when(rate()).thenRefused({ code: 'evaluation.already-final', by: appraiser, at: now }));

it('makes final what was counted, although another rating slipped in (EVAL-008)', () =>
  given(rated(), rated({ behaviour: 'di-bawah', predikat: 'kurang' }))
    .when(finalise())
    .then(finalised()));

it('is quiet when made final twice', () => given(rated(), finalised()).when(finalise()).thenNothing());

it('takes the word of the head’s appraiser that agrees with the organisation (EVAL-002)', () =>
  given()
    .when(rate({ headsUnit: true, organisation: 'baik', workResult: 'sesuai' }))
    .then(rated({ workResult: 'sesuai', workResultFrom: 'organisation' })));

it('the organisation decides over nobody but its head', () =>
  given()
    .when(rate({ organisation: 'istimewa' }))
    .then(rated()));

it('keeps reasons without the blanks around them, and none where there is none', () =>
  given()
    .when(rate({ workResult: 'di-atas', workResultReason: ' Melebihi target ', behaviourReason: ' ' }))
    .then(rated({ workResult: 'di-atas', workResultReason: 'Melebihi target' })));

it('stays final whatever slips into the stream later (EVAL-008)', () => {
  given(rated(), finalised(), rated({ behaviour: 'di-bawah' }))
    .when(finalise())
    .thenNothing();
  return given(rated(), finalised(), rated())
    .when(rate())
    .thenRefused({ code: 'evaluation.already-final', by: appraiser, at: now });
});

it.each([
  { unitId: unitId('00000000-0000-4000-8000-00000000000b') },
  { behaviour: 'di-atas' as const, behaviourReason: 'Teladan' },
  { workResultReason: 'Sesuai rencana' },
])('a rating that differs in %j is another one', (change) => {
  const predikat = 'baik' as const;
  return given(rated())
    .when(rate(change))
    .then(rated({ ...change, predikat }));
});
