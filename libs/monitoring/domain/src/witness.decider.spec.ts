import { specFor } from '@kinerja/domain-testing';
import { headToProve, witnessDecider } from './witness.decider';
import {
  acceptRestart,
  contradicted,
  countersigned,
  firstLife,
  restartAccepted,
  secondLife,
  signed,
  tree,
  witnessIt,
} from './witness.fixtures';

const { given } = specFor(witnessDecider);
const empty = tree(0, 'e');

describe('the checkpoint of a log', () => {
  it('is countersigned when it is the first one heard of', () =>
    given()
      .when(witnessIt(signed(10), empty))
      .then(countersigned(signed(10))));

  it('is countersigned when it contains the last one (MON-006)', () =>
    given(countersigned(signed(10)))
      .when(witnessIt(signed(20, 'b'), tree(10)))
      .then(countersigned(signed(20, 'b'))));

  it('is countersigned again without an event, for an agency that lost the answer', () =>
    given(countersigned(signed(10)))
      .when(witnessIt(signed(10), tree(10)))
      .thenNothing());

  it.each([
    ['a first one that proves itself from elsewhere', [], witnessIt(signed(10), tree(5)), 0],
    ['one that proves itself from an older head', [countersigned(signed(10))], witnessIt(signed(20), tree(5)), 10],
    ['one that proves itself from another root', [countersigned(signed(10))], witnessIt(signed(20), tree(10, 'x')), 10],
  ])('is asked to prove itself from the known head: %s', (_what, events, command, size) =>
    given(...events)
      .when(command)
      .thenRefused({ code: 'witness.other-size', size }),
  );

  it('is refused when it is shorter than what is known (F28)', () =>
    given(countersigned(signed(10)))
      .when(witnessIt(signed(9), tree(9)))
      .thenRefused({ code: 'witness.log-shorter', size: 10 }));

  it('is refused from another incarnation until an operator accepts it (MON-008, F35)', () =>
    given(countersigned(signed(10)))
      .when(witnessIt(signed(20), tree(10), { incarnation: secondLife }))
      .thenRefused({ code: 'witness.other-incarnation', incarnation: firstLife, size: 10 }));
});

describe('a proof that does not hold', () => {
  it('is refused and says nothing of the log, because nobody signed it (MON-007)', () =>
    given(countersigned(signed(10)))
      .when(witnessIt(signed(20, 'b'), tree(10), { holds: false }))
      .thenRefused({ code: 'witness.proof-fails', size: 10 }));

  it('changes nothing beside the very head that was countersigned', () =>
    given(countersigned(signed(10)))
      .when(witnessIt(signed(10), tree(10), { holds: false }))
      .thenNothing());

  it('is no second reason beside a log that is shorter', () =>
    given(countersigned(signed(10)))
      .when(witnessIt(signed(9, 'b'), tree(10), { holds: false }))
      .thenRefused({ code: 'witness.log-shorter', size: 10 }));
});

describe('a log that was rewritten', () => {
  it.each([
    ['whatever proof is beside them', { holds: false }],
    ['with a proof that would hold', { holds: true }],
  ])('contradicts itself by two signed roots of one size, %s (MON-007, F80, F82)', (_what, proof) =>
    given(countersigned(signed(10)))
      .when(witnessIt(signed(10, 'b'), tree(10), proof))
      .then(contradicted(tree(10), signed(10), signed(10, 'b'))),
  );

  it('is never countersigned again in this incarnation', () =>
    given(countersigned(signed(10)), contradicted(tree(10), signed(10), signed(20, 'b')))
      .when(witnessIt(signed(30), tree(10)))
      .thenRefused({ code: 'witness.contradicted', size: 10 }));
});

describe('a restored log', () => {
  it('goes on from the last head before the restored point (MON-008)', () =>
    given(countersigned(signed(10)))
      .when(acceptRestart(tree(5)))
      .then(restartAccepted(tree(5))));

  it('is then followed as the new incarnation', () =>
    given(countersigned(signed(10)), restartAccepted(tree(5)))
      .when(witnessIt(signed(8, 'c'), tree(5), { incarnation: secondLife }))
      .then(countersigned(signed(8, 'c'), secondLife)));

  it('is not accused by what an operator said and it never signed itself', () =>
    given(countersigned(signed(10)), restartAccepted(tree(5)))
      .when(witnessIt(signed(5, 'c'), tree(5), { incarnation: secondLife }))
      .thenRefused({ code: 'witness.restart-disagrees', size: 5 }));

  it('may be accepted twice', () =>
    given(restartAccepted(tree(5)))
      .when(acceptRestart(tree(5)))
      .thenNothing());

  it('also ends a contradiction', () =>
    given(contradicted(tree(10), null, signed(20, 'b')))
      .when(acceptRestart(tree(5)))
      .then(restartAccepted(tree(5))));

  it('is refused when nobody knows the log', () =>
    given()
      .when(acceptRestart(tree(5)))
      .thenRefused({ code: 'witness.unknown-log' }));

  it('is refused as the end of a contradiction within the same incarnation', () =>
    given(contradicted(tree(10), null, signed(20, 'b')))
      .when(acceptRestart(tree(5), firstLife))
      .thenRefused({ code: 'witness.same-incarnation' }));
});

it('begins every proof at the last head known, or at the empty log', () => {
  expect(headToProve(witnessDecider.initialState, 'e'.repeat(64))).toEqual(empty);
  const state = witnessDecider.evolve(witnessDecider.initialState, countersigned(signed(10)));
  expect(headToProve(state, 'e'.repeat(64))).toEqual(tree(10));
});
