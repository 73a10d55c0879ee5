import { specFor } from '@kinerja/domain-testing';
import { rupiah } from '@kinerja/vocabulary';
import { runDecider } from './run.decider';
import {
  employee, exclude, excluded, month, now, officer, open, opened, other, record, recorded, releaser, seal, sealed, start,
  started, sums, verified, verifier, verify,
} from './run.fixtures'; // prettier-ignore

const { given } = specFor(runDecider);
const lacking = {
  employeeId: employee,
  missing: [{ code: 'no-attendance', field: 'attendance', detail: '' }],
} as const;
const computed = [opened(), started(), recorded()] as const;
const incomplete = [opened(), started(), recorded({ incomplete: [lacking] })] as const;

describe('opening (TPP-020)', () => {
  it('chooses the pack for the run', () => given().when(open()).then(opened()));
  it('waits for the month to be closed', () =>
    given()
      .when(open({ monthIsClosed: false }))
      .thenRefused({ code: 'run.month-not-closed', month }));
  it('needs rules that hold in the month', () =>
    given()
      .when(open({ policyPack: undefined }))
      .thenRefused({ code: 'run.no-policy-pack', month }));
  it('is done once', () =>
    given(opened()).when(open()).thenRefused({ code: 'run.wrong-status', status: 'open', by: officer, at: now }));
});

describe('computing', () => {
  it('starts', () => given(opened()).when(start()).then(started()));
  it('is recorded once', () => {
    given(opened(), started()).when(record()).then(recorded());
    return given(...computed)
      .when(record())
      .thenNothing();
  });
  it('may be done again until the run is verified', () =>
    given(...computed)
      .when(start({ by: other }))
      .then(started({ computation: 2, by: other })));
  it('forgets a result that was overtaken', () =>
    given(...computed, started({ computation: 2 }))
      .when(record())
      .thenNothing());
  it('tells the second one who is computing', () =>
    given(opened(), started())
      .when(start({ by: other }))
      .thenRefused({ code: 'run.wrong-status', status: 'computing', by: officer, at: now }));
  it('starts anew when the last attempt gave up', () =>
    given(opened(), started())
      .when(start({ lastHasFailed: true }))
      .then(started({ computation: 2 })));
  it('is over once the run is verified', () =>
    given(...computed, verified())
      .when(start())
      .thenRefused({ code: 'run.wrong-status', status: 'verified', by: verifier, at: now }));
  it('wants a run', () => given().when(start()).thenRefused({ code: 'run.not-found' }));
});

describe('people with missing facts (TPP-024)', () => {
  it('stand in the way of verifying', () =>
    given(...incomplete)
      .when(verify())
      .thenRefused({ code: 'run.people-incomplete', employeeIds: [employee] }));
  it('may be left out with a reason', () => {
    given(...incomplete)
      .when(exclude())
      .then(excluded());
    return given(...incomplete, excluded())
      .when(verify())
      .then(verified());
  });
  it('are not left out without a reason', () =>
    given(...incomplete)
      .when(exclude({ reason: ' ' }))
      .thenRefused({ code: 'run.reason-missing' }));
  it('are the only ones who can be left out', () =>
    given(...incomplete)
      .when(exclude({ employeeId: other }))
      .thenRefused({ code: 'run.not-incomplete', employeeId: other }));
  it('cannot be left out of what is not computed', () =>
    given(opened()).when(exclude()).thenRefused({ code: 'run.wrong-status', status: 'open', by: officer, at: now }));
});

describe('verifying (TPP-022)', () => {
  it('is done by another person', () =>
    given(...computed)
      .when(verify())
      .then(verified()));
  it('is refused to whoever computed it', () =>
    given(...computed)
      .when(verify({ by: officer }))
      .thenRefused({ code: 'run.same-person', as: 'computer' }));
  it('is refused to whoever computed it the first time, too', () =>
    given(...computed, started({ computation: 2, by: other }), recorded({ computation: 2 }))
      .when(verify({ by: officer }))
      .thenRefused({ code: 'run.same-person', as: 'computer' }));
  it('tells the second verifier who was first and when', () =>
    given(...computed, verified())
      .when(verify({ by: other }))
      .thenRefused({ code: 'run.wrong-status', status: 'verified', by: verifier, at: now }));
  it('is refused when the lines do not add up to what was recorded', () => {
    const lines = { ...sums, netRupiah: rupiah(1) };
    return given(...computed)
      .when(verify({ lines }))
      .thenRefused({ code: 'run.lines-differ', recorded: sums, lines });
  });
  it('is refused for nobody at all', () =>
    given(opened(), started(), recorded({ sums: { ...sums, people: 0 } }))
      .when(verify())
      .thenRefused({ code: 'run.nobody-computed' }));
});

describe('sealing (TPP-023)', () => {
  it('is done by a third person', () =>
    given(...computed, verified())
      .when(seal())
      .then(sealed()));
  it('is refused to the one who computed', () =>
    given(...computed, verified())
      .when(seal({ by: officer }))
      .thenRefused({ code: 'run.same-person', as: 'computer' }));
  it('is refused to the one who verified', () =>
    given(...computed, verified())
      .when(seal({ by: verifier }))
      .thenRefused({ code: 'run.same-person', as: 'verifier' }));
  it('is refused to anybody without the right', () =>
    given(...computed, verified())
      .when(seal({ mayRelease: false }))
      .thenRefused({ code: 'run.may-not-release' }));
  it('comes after verifying', () =>
    given(...computed)
      .when(seal())
      .thenRefused({ code: 'run.wrong-status', status: 'computed', by: officer, at: now }));
  it('happens once', () =>
    given(...computed, verified(), sealed())
      .when(seal({ by: other }))
      .thenRefused({ code: 'run.wrong-status', status: 'sealed', by: releaser, at: now }));
});
