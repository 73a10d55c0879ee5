import { join } from 'node:path';

export { facts, type Fact } from './src/facts';
export { whole, type EventTrail, type EventTrails, type TrailOf } from './src/event-trail';
export { trailController } from './src/trail.controller';
export { requireWords, ServedTrail, type SeenPart, type TrailMounting } from './src/served-trail';
export type { Processing, ProcessingStatement } from './src/processing/processing';
export { processingController } from './src/processing/processing.controller';
export { personalEvents, registerOf, type ReadRoute, type RegisterEntry } from './src/processing/register';
export { requireProcessing } from './src/processing/stated';
export type { TrailTerm } from './src/trail-words';
export { DisclosureStore } from './src/disclosures/disclosure-store';
export { disclosureController } from './src/disclosures/disclosure.controller';
export { disclosureProcessing } from './src/disclosures/disclosure-processing';
export { ServedDisclosures } from './src/disclosures/served-disclosures';

/** Folder with the SQL of schema `disclosure`. */
export const disclosureMigrations = join(__dirname, 'migrations');
