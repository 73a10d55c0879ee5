import { feature } from '@kinerja/service-shell';
import { closeMonth } from './month-closing.reaction';
import { periods } from './periods.table';

export const periodFeature = feature({ tables: [periods], reactions: [closeMonth] });
