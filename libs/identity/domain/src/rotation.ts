/** What others see of shifts. */
export type { ShiftPatternCommand } from './shift-pattern.commands';
export { shiftPatternDecider, type ShiftPattern, type ShiftPatternRefusal } from './shift-pattern.decider';
export { shiftPatternId, type ShiftPatternEvent, type ShiftPatternId } from './shift-pattern.events';
export type { HeldInUnit, RotationCommand } from './rotation.commands';
export { rotationDecider } from './rotation.decider';
export type { RotationEvent, RotationPlan } from './rotation.events';
export type { RotationRefusal } from './rotation.refusal';
