import { authorityOf, specFor } from '@kinerja/domain-testing';
import { skpDecider } from './skp.decider';
import {
  appraiser,
  approveBy,
  approved,
  clerk,
  colleague,
  draft,
  drafted,
  employee,
  indicator,
  licensing,
  measure,
  measured,
  now,
  result,
  resultsSet,
  returnBy,
  returned,
  satisfaction,
  setResults,
  skp,
  submit,
  submitted,
  superiorResult,
} from './skp.fixtures';

const { given } = specFor(skpDecider);
const head = { appraiser: null };
const unlinked = result({ supports: null });

describe('drafting', () => {
  it('starts a plan for the person, year and assignment', () => given().when(draft()).then(drafted()));

  it('refuses to start a plan that has been started', () =>
    given(drafted()).when(draft()).thenRefused({ code: 'skp.wrong-status', status: 'draft', by: employee, at: now }));
});

describe('setting results', () => {
  it('takes the whole list', () =>
    given(drafted())
      .when(setResults([result()]))
      .then(resultsSet()));

  it('takes an unfinished list while it is a draft (PLAN-002)', () =>
    given(drafted())
      .when(setResults([result({ indicators: [] })]))
      .then(resultsSet([result({ indicators: [] })])));

  it('takes results whose link is still to come (PLAN-005)', () =>
    given(drafted())
      .when(setResults([unlinked]))
      .then(resultsSet([unlinked])));

  it('takes a new list after a return', () =>
    given(drafted(), resultsSet(), submitted(), returned())
      .when(setResults([result({ title: 'Izin terbit dalam tiga hari' })]))
      .then(resultsSet([result({ title: 'Izin terbit dalam tiga hari' })])));

  it('stays quiet when nothing changed', () =>
    given(drafted(), resultsSet())
      .when(setResults([result()]))
      .thenNothing());

  it('refuses an indicator that is listed twice in other letters (PLAN-003)', () =>
    given(drafted())
      .when(
        setResults([
          result({
            indicators: [indicator(), indicator({ indicatorId: 'other', text: '  JUMLAH berkas izin  yang selesai' })],
          }),
        ]),
      )
      .thenRefused({ code: 'skp.duplicate-indicator', text: 'jumlah berkas izin yang selesai' }));

  it('refuses an id that is used twice', () =>
    given(drafted())
      .when(setResults([result(), result({ indicators: [] })]))
      .thenRefused({ code: 'skp.duplicate-id', id: result().resultId }));

  it('refuses a link to a result the superior does not have (PLAN-005)', () =>
    given(drafted())
      .when(setResults([result({ supports: 'elsewhere' })]))
      .thenRefused({ code: 'skp.unknown-superior-result', supports: 'elsewhere' }));

  it('refuses an indicator that watches an unknown service (PLAN-009)', () =>
    given(drafted())
      .when(setResults([result()], { knownServices: [] }))
      .thenRefused({ code: 'skp.unknown-service', surveyedServiceId: licensing }));

  it('refuses a link to a result of another year (PLAN-005)', () =>
    given(drafted({ year: 2027 }))
      .when(setResults([result()]))
      .thenRefused({ code: 'skp.unknown-superior-result', supports: superiorResult }));

  it('refuses anybody but the owner', () =>
    given(drafted())
      .when(setResults([result()], { by: colleague }))
      .thenRefused({ code: 'skp.not-the-owner', employee }));

  it('refuses a change after approval (PLAN-007)', () =>
    given(drafted(), resultsSet(), submitted(), approved())
      .when(setResults([unlinked]))
      .thenRefused({ code: 'skp.wrong-status', status: 'approved', by: appraiser, at: now }));

  it('refuses a plan nobody has started', () =>
    given()
      .when(setResults([result()]))
      .thenRefused({ code: 'skp.not-found', skpId: skp }));
});

describe('submitting', () => {
  it('hands the plan to the appraiser of the day', () =>
    given(drafted({ appraiser: colleague }), resultsSet())
      .when(submit())
      .then(submitted()));

  it('hands it over without links (PLAN-005)', () =>
    given(drafted(), resultsSet([unlinked]))
      .when(submit())
      .then(submitted({ results: [unlinked] })));

  it('counts the rounds after a return', () =>
    given(drafted(), resultsSet(), submitted(), returned())
      .when(submit())
      .then(submitted({ round: 2 })));

  it('refuses a plan without a main result (PLAN-002)', () =>
    given(drafted(), resultsSet([result({ kind: 'additional' })]))
      .when(submit())
      .thenRefused({ code: 'skp.no-main-result' }));

  it('refuses a result without an indicator (PLAN-002)', () => {
    const bare = result({ indicators: [] });
    return given(drafted(), resultsSet([bare]))
      .when(submit())
      .thenRefused({ code: 'skp.result-without-indicator', resultId: bare.resultId, title: bare.title });
  });

  it('refuses anybody but the owner', () =>
    given(drafted(), resultsSet())
      .when(submit({ by: colleague }))
      .thenRefused({ code: 'skp.not-the-owner', employee }));

  it('refuses a second submission of the same round', () =>
    given(drafted(), resultsSet(), submitted())
      .when(submit())
      .thenRefused({ code: 'skp.wrong-status', status: 'submitted', by: employee, at: now }));
});

describe('approving', () => {
  it('lets the appraiser approve a submitted SKP', () =>
    given(drafted(), resultsSet(), submitted()).when(approveBy(appraiser)).then(approved()));

  // #region refusal
  it('refuses a colleague (PLAN-004)', () =>
    given(drafted(), resultsSet(), submitted())
      .when(approveBy(colleague))
      .thenRefused({ code: 'skp.not-the-appraiser', appraiser }));
  // #endregion

  it('refuses the clerk of the regional head where there is an appraiser (PLAN-008)', () =>
    given(drafted(), resultsSet(), submitted())
      .when(approveBy(clerk, { authority: authorityOf(clerk, { recordsForRegionalHead: true }) }))
      .thenRefused({ code: 'skp.not-the-appraiser', appraiser }));

  it('refuses while the SKP is still a draft', () =>
    given(drafted())
      .when(approveBy())
      .thenRefused({ code: 'skp.wrong-status', status: 'draft', by: employee, at: now }));

  it('tells a second approver who approved and when', () =>
    given(drafted(), resultsSet(), submitted(), approved())
      .when(approveBy())
      .thenRefused({ code: 'skp.wrong-status', status: 'approved', by: appraiser, at: now }));

  it('refuses while a main result has no link (PLAN-005)', () =>
    given(drafted(), resultsSet([unlinked]), submitted({ results: [unlinked] }))
      .when(approveBy())
      .thenRefused({ code: 'skp.link-missing', results: [{ resultId: unlinked.resultId, title: unlinked.title }] }));

  it('refuses when the superior has dropped the linked result since (PLAN-005)', () =>
    given(drafted(), resultsSet(), submitted())
      .when(approveBy(appraiser, { superiorResults: [] }))
      .thenRefused({ code: 'skp.link-missing', results: [{ resultId: result().resultId, title: result().title }] }));

  it('asks no link of an additional result (PLAN-005)', () => {
    const results = [
      result(),
      result({
        resultId: 'extra',
        kind: 'additional',
        supports: null,
        indicators: [indicator({ indicatorId: 'x', text: 'Panitia' })],
      }),
    ];
    return given(drafted(), resultsSet(results), submitted({ results })).when(approveBy()).then(approved({ results }));
  });

  it('asks no link of the head of the agency, whose plan the regional head approves (PLAN-008)', () =>
    given(drafted(head), resultsSet([unlinked]), submitted({ ...head, results: [unlinked] }))
      .when(approveBy(clerk, { authority: authorityOf(clerk, { recordsForRegionalHead: true }), superiorResults: [] }))
      .then(approved({ by: clerk, results: [unlinked] })));

  it('refuses the head of the agency who records it for himself (PLAN-008)', () =>
    given(drafted(head), resultsSet([unlinked]), submitted({ ...head, results: [unlinked] }))
      .when(approveBy(employee, { authority: authorityOf(employee, { recordsForRegionalHead: true }) }))
      .thenRefused({ code: 'skp.not-the-appraiser', appraiser: null }));
});

describe('returning', () => {
  it('gives the plan back with a note', () =>
    given(drafted(), resultsSet(), submitted()).when(returnBy()).then(returned()));

  it('refuses a blank note (PLAN-006)', () =>
    given(drafted(), resultsSet(), submitted())
      .when(returnBy(appraiser, { note: '  ' }))
      .thenRefused({ code: 'skp.note-missing' }));

  it('refuses a colleague (PLAN-004)', () =>
    given(drafted(), resultsSet(), submitted())
      .when(returnBy(colleague))
      .thenRefused({ code: 'skp.not-the-appraiser', appraiser }));

  it('lets who stands in for the appraiser approve, and keeps who it was (IDN-039)', () =>
    given(drafted(), resultsSet(), submitted())
      .when(approveBy(colleague, { authority: authorityOf(colleague, { actsFor: [appraiser] }) }))
      .then(approved({ by: colleague })));

  it('refuses to return what was approved, and says by whom (PLAN-007)', () =>
    given(drafted(), resultsSet(), submitted(), approved())
      .when(returnBy())
      .thenRefused({ code: 'skp.wrong-status', status: 'approved', by: appraiser, at: now }));
});

describe('measuring', () => {
  const plan = [drafted(), resultsSet(), submitted(), approved()] as const;

  it('gives the IKM to the indicators that watch the service, and to no other (PLAN-009)', () =>
    given(...plan)
      .when(measure())
      .then(measured()));

  it('stays quiet for a service nobody watches', () =>
    given(...plan)
      .when(measure({ serviceId: 'elsewhere' }))
      .thenNothing());

  it('stays quiet when the same survey is told again', () =>
    given(...plan, measured())
      .when(measure())
      .thenNothing());

  it('lets a later survey replace the value', () => {
    const later = { surveyId: 'autumn', value: '90.02', surveyedUntil: '2026-09-30' };
    return given(...plan, measured())
      .when(measure(later))
      .then(measured(later));
  });

  it('keeps the value when an older survey is published late', () =>
    given(...plan, measured())
      .when(measure({ surveyId: 'spring', surveyedUntil: '2026-03-31' }))
      .thenNothing());

  it('measures every indicator that watches the service', () => {
    const second = { ...satisfaction, indicatorId: 'second', text: 'IKM loket' };
    const results = [result({ indicators: [satisfaction, second] })];
    return given(drafted(), resultsSet(results))
      .when(measure())
      .then(measured(), measured({ indicatorId: 'second' }));
  });
});
