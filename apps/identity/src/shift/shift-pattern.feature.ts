import { feature } from '@kinerja/service-runtime';
import { ShiftPatternController } from './shift-pattern.controller';
import { shiftPatternHandler } from './shift-pattern.handler';
import { shiftPatternsTable } from './shift-pattern.table';
import { shiftPatternTrail } from './shift-pattern.trail';

export const shiftPatternFeature = feature({
  events: { ShiftPatternDefined: { version: 1 }, ShiftPatternRemoved: { version: 1 } },
  handler: shiftPatternHandler,
  trail: shiftPatternTrail,
  tables: [shiftPatternsTable],
  controllers: [ShiftPatternController],
});
