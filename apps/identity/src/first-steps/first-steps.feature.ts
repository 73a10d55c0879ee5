import { feature } from '@kinerja/service-runtime';
import { FirstStepsController } from './first-steps.controller';

/** What an agency still lacks at its beginning; asked of the tables of the others. */
export const firstStepsFeature = feature({ controllers: [FirstStepsController] });
