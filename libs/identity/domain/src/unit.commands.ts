import type { Command } from '@kinerja/kernel';
import type { Instant, UnitId } from '@kinerja/vocabulary';

/** `isKnown`: whether the agency has the parent unit, as the units' read model says. */
export type ParentUnit = Readonly<{ unitId: UnitId; isKnown: boolean }>;
export type RegisterUnit = Command<'RegisterUnit', { unitId: UnitId; name: string; parent?: ParentUnit; now: Instant }>;
/** `people`: how many ever held a post of the unit. */
export type CountPeopleOfUnit = Command<'CountPeopleOfUnit', { unitId: UnitId; people: number; now: Instant }>;
export type UnitCommand = RegisterUnit | CountPeopleOfUnit;
