import { specFor } from '@kinerja/domain-testing';
import { now, unit } from './identity.fixtures';
import type { ShiftPatternCommand } from './shift-pattern.commands';
import { shiftPatternDecider } from './shift-pattern.decider';
import { shiftPatternId, type ShiftPatternEvent, type ShiftTerms } from './shift-pattern.events';

const { given } = specFor(shiftPatternDecider);
const patternId = shiftPatternId('0b6f5d39-50f6-5a0e-9d5c-0000000000b1');
const otherId = shiftPatternId('0b6f5d39-50f6-5a0e-9d5c-0000000000b2');
const night: ShiftTerms = { name: 'Malam', begins: '21:00', ends: '07:00', breakMinutes: 60 };
const define = (changes: Partial<ShiftTerms> = {}, id = patternId): ShiftPatternCommand => ({
  type: 'DefineShiftPattern',
  data: { patternId: id, ...night, ...changes, now },
});
const defined = (changes: Partial<ShiftTerms> = {}, id = patternId): ShiftPatternEvent => ({
  type: 'ShiftPatternDefined',
  data: { patternId: id, ...night, ...changes, at: now },
});
const remove = (usedBy: readonly (typeof unit)[] = []): ShiftPatternCommand => ({
  type: 'RemoveShiftPattern',
  data: { patternId, usedBy, now },
});
const removed: ShiftPatternEvent = { type: 'ShiftPatternRemoved', data: { patternId, at: now } };

describe('a shift pattern (IDN-250)', () => {
  it('is defined, over midnight too, and quietly once more', () => {
    given().when(define()).then(defined());
    given(defined()).when(define()).thenNothing();
  });
  it('has a name of its own, until the other one is gone', () => {
    given(defined())
      .when(define({ name: ' malam' }, otherId))
      .thenRefused({ code: 'shift-pattern.name-taken', name: ' malam' });
    given(defined(), removed).when(define({}, otherId)).then(defined({}, otherId));
  });
  it('has a break that is shorter than itself', () => {
    given()
      .when(define({ breakMinutes: 600 }))
      .thenRefused({ code: 'shift-pattern.break-too-long', breakMinutes: 600, most: 599 });
    given()
      .when(define({ ends: '21:00', breakMinutes: 1_439 }))
      .then(defined({ ends: '21:00', breakMinutes: 1_439 }));
  });
  it('is one of 30 at most', () => {
    const full = Array.from({ length: 30 }, (_, nth) => defined({ name: `Pola ${nth}` }, shiftPatternId(String(nth))));
    given(...full)
      .when(define())
      .thenRefused({ code: 'shift-pattern.too-many', most: 30 });
  });
  it('is removed once no unit works by it', () => {
    given(defined()).when(remove()).then(removed);
    given(defined())
      .when(remove([unit]))
      .thenRefused({ code: 'shift-pattern.in-use', unitIds: [unit] });
    given().when(remove()).thenRefused({ code: 'shift-pattern.absent' });
  });
});
