export { facts, type Fact } from './src/facts';
export { whole, type EventTrail, type EventTrails, type TrailOf } from './src/event-trail';
export { trailController } from './src/trail.controller';
export { requireWords, ServedTrail, type SeenPart, type TrailMounting } from './src/served-trail';
export type { TrailTerm } from './src/trail-words';
