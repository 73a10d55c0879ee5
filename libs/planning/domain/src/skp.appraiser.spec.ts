import { specFor } from '@kinerja/domain-testing';
import type { CorrectAppraiser } from './skp.commands';
import { skpDecider } from './skp.decider';
import type { SkpAppraiserCorrected } from './skp.events';
import {
  appraiser,
  approveBy,
  approved,
  colleague,
  drafted,
  employee,
  now,
  resultsSet,
  returnBy,
  returned,
  skp,
  submitted,
} from './skp.fixtures';

const { given } = specFor(skpDecider);
const correct = (to = colleague): CorrectAppraiser => ({
  type: 'CorrectAppraiser',
  data: { skpId: skp, appraiser: to, now },
});
const corrected: SkpAppraiserCorrected = {
  type: 'SkpAppraiserCorrected',
  data: { skpId: skp, employee, unitId: drafted().data.unitId, year: 2026, appraiser: colleague, at: now },
};
const waiting = [drafted(), resultsSet(), submitted()] as const;

describe('who was superior on the day of submission is corrected (PLAN-013)', () => {
  it('and the plan that waits goes to the right one', () =>
    given(...waiting)
      .when(correct())
      .then(corrected));
  it('also where nobody was above in the agency', () =>
    given(drafted({ appraiser: null }), resultsSet(), submitted({ appraiser: null }))
      .when(correct())
      .then(corrected));
  it('who then decides, and the former one does not', () => {
    given(...waiting, corrected)
      .when(approveBy(colleague))
      .then(approved({ by: colleague }));
    given(...waiting, corrected)
      .when(approveBy())
      .thenRefused({ code: 'skp.not-the-appraiser', appraiser: colleague });
    given(...waiting, corrected)
      .when(returnBy())
      .thenRefused({ code: 'skp.not-the-appraiser', appraiser: colleague });
  });
  it('without a word where it is the same one', () =>
    given(...waiting)
      .when(correct(appraiser))
      .thenNothing());
  it('and not what was decided, or is not submitted yet', () => {
    given(...waiting, approved())
      .when(correct())
      .thenNothing();
    given(...waiting, returned())
      .when(correct())
      .thenNothing();
    given(drafted()).when(correct()).thenNothing();
  });
  it('of a plan that is there', () => given().when(correct()).thenRefused({ code: 'skp.not-found', skpId: skp }));
});
