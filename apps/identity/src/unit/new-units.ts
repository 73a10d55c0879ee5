import { derivedCommand } from '@kinerja/commands';
import type { ParentUnit, UnitSplit } from '@kinerja/identity-domain';
import { carriedOut } from '@kinerja/messaging';
import type { Instant, UnitId } from '@kinerja/vocabulary';
import type { UnitHandler } from './unit.handler';

/** By the log itself: one that was registered a moment ago is known, however late the read models are. */
export const parentUnit = async (units: UnitHandler, unitId: UnitId): Promise<ParentUnit> => {
  const state = await units.state({ unitId });
  if (state.status === 'absent') return { unitId, isKnown: false, from: null, lastDay: null };
  return { unitId, isKnown: true, from: state.from, lastDay: state.lastDay };
};

/** Rule IDN-107: the units that begin with a split. Said twice it changes nothing. */
export const registerNewUnits = async (
  units: UnitHandler,
  { parts, parentUnitId, from }: Pick<UnitSplit['data'], 'parts' | 'parentUnitId' | 'from'>,
  now: Instant,
): Promise<void> => {
  const parent = parentUnitId && (await parentUnit(units, parentUnitId));
  for (const { into: unitId, name } of parts) {
    if (name === undefined) continue;
    const data = { unitId, name, from, ...(parent && { parent }), now };
    const handled = await derivedCommand(`unit-${unitId}`, () => units.handle({ type: 'RegisterUnit', data }));
    if (handled.accepted || handled.refusal.code !== 'unit.already-registered') carriedOut(handled);
  }
};
