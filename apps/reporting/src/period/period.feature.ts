import { feature } from '@kinerja/service-runtime';
import { monthClosing } from './month-closing.process';
import { closeMonth } from './month-closing.reaction';
import { periods } from './periods.table';

export const periodFeature = feature({ tables: [periods], reactions: [closeMonth], processes: [monthClosing] });
