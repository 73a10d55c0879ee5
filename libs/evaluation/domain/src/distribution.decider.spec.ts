import { authorityOf, specFor } from '@kinerja/domain-testing';
import type { Predikat } from '@kinerja/vocabulary';
import { distributionDecider } from './distribution.decider';
import { noCounts } from './distribution.rules';
import {
  appraiser,
  close,
  closed,
  closedRating,
  colleague,
  employee,
  leader,
  month,
  now,
  people,
  unit,
} from './evaluation.fixtures';

const { given } = specFor(distributionDecider);
const ratings = (...predikats: Predikat[]) =>
  people(predikats.length).map((employeeId, index) =>
    closedRating({ employeeId, predikat: predikats[index] ?? 'baik' }),
  );
const twenty = ratings(
  ...Array<Predikat>(4).fill('sangat-baik'),
  ...Array<Predikat>(14).fill('baik'),
  ...Array<Predikat>(2).fill('butuh-perbaikan'),
);
const tooGood = ratings(...Array<Predikat>(12).fill('baik'));

it('closes a unit that conforms, with its counts (DIST-1)', () =>
  given()
    .when(close({ ratings: twenty }))
    .then(
      closed({
        ratings: twenty,
        percentagesApply: true,
        counts: { ...noCounts, 'sangat-baik': 4, baik: 14, 'butuh-perbaikan': 2 },
      }),
    ));

it('wants a written justification for a breach (EVAL-007)', () =>
  given()
    .when(close({ ratings: tooGood, justification: ' ' }))
    .thenRefused({
      code: 'distribution.justification-missing',
      breaches: ['baik-over-70', 'no-butuh-perbaikan-or-kurang'],
    }));

it('closes with a breach and its justification, re-rating nobody (EVAL-007)', () =>
  given()
    .when(close({ ratings: tooGood, justification: 'Semua target tercapai' }))
    .then(
      closed({
        ratings: tooGood,
        percentagesApply: true,
        counts: { ...noCounts, baik: 12 },
        breaches: ['baik-over-70', 'no-butuh-perbaikan-or-kurang'],
        justification: 'Semua target tercapai',
      }),
    ));

it('applies no percentages to a unit below the minimum size (EVAL-009)', () =>
  given()
    .when(close())
    .then(closed({ breaches: [], percentagesApply: false })));

it('refuses while somebody is not rated, and names them', () =>
  given()
    .when(close({ notRated: [colleague] }))
    .thenRefused({ code: 'distribution.people-not-rated', employeeIds: [colleague] }));

it('refuses without an achievement of the organisation', () =>
  given()
    .when(close({ organisation: undefined }))
    .thenRefused({ code: 'distribution.organisation-not-set', unitId: unit, month }));

it('refuses a head whose rating no longer follows the organisation (EVAL-002)', () =>
  given()
    .when(close({ head: employee, authority: authorityOf(leader), ratings: [closedRating({ workResult: 'di-atas' })] }))
    .thenRefused({ code: 'distribution.head-rating-outdated', head: employee, workResult: 'sesuai' }));

it('refuses everyone but the head of the unit and the superior', () =>
  given()
    .when(close({ authority: authorityOf(colleague) }))
    .thenRefused({ code: 'distribution.not-the-head', head: appraiser, superior: leader }));

it('lets the administrator close the unit of a head whose superior sits outside the agency (EVAL-003)', () =>
  given()
    .when(close({ authority: authorityOf(colleague, { recordsForRegionalHead: true }), superior: null }))
    .then(closed({ by: colleague })));

it('lets who stands in for the head close, as the head would (IDN-039)', () =>
  given()
    .when(close({ authority: authorityOf(colleague, { actsFor: [appraiser] }) }))
    .then(closed({ by: colleague })));

it('refuses a unit without people', () =>
  given()
    .when(close({ ratings: [] }))
    .thenRefused({ code: 'distribution.nobody', unitId: unit, month }));

it('tells the second one who closed it and when', () =>
  given(closed())
    .when(close({ authority: authorityOf(leader) }))
    .thenRefused({ code: 'distribution.already-closed', by: appraiser, at: now }));

describe('the rating of the head (EVAL-002)', () => {
  const member = closedRating({ employeeId: colleague, workResult: 'di-atas', predikat: 'sangat-baik' });
  const ofHead = closedRating({ employeeId: employee, workResult: 'sesuai' });

  it('is looked for among all ratings, and closes the unit when it follows the organisation', () => {
    const counts = { ...noCounts, baik: 1, 'sangat-baik': 1 };
    return given()
      .when(close({ head: employee, authority: authorityOf(leader), ratings: [member, ofHead] }))
      .then(closed({ by: leader, ratings: [member, ofHead], counts }));
  });

  it('is not in question where nobody heads the unit', () =>
    given()
      .when(close({ head: undefined, authority: authorityOf(leader), ratings: [member] }))
      .then(closed({ by: leader, ratings: [member], counts: { ...noCounts, 'sangat-baik': 1 } })));
});

it('applies the percentages from the minimum size on (EVAL-009)', () => {
  const ten = ratings(...Array<Predikat>(10).fill('baik'));
  const breaches = ['baik-over-70', 'no-butuh-perbaikan-or-kurang'] as const;
  given()
    .when(close({ ratings: ten, minimumSize: 10 }))
    .thenRefused({ code: 'distribution.justification-missing', breaches });
  return given()
    .when(close({ ratings: ten, minimumSize: 11 }))
    .then(closed({ ratings: ten, minimumSize: 11, counts: { ...noCounts, baik: 10 } }));
});

it('keeps the justification without the blanks around it', () =>
  given()
    .when(close({ justification: ' Semua tercapai ' }))
    .then(closed({ justification: 'Semua tercapai' })));

it('says nothing of a head or superior that nobody knows', () =>
  given()
    .when(close({ head: undefined, authority: authorityOf(colleague), superior: null }))
    .thenRefused({ code: 'distribution.not-the-head', head: null, superior: null }));
