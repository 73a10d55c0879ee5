import { feature } from '@kinerja/service-runtime';
import { approvedIndicators } from './approved-indicators.table';
import { IndicatorsController } from './indicators.controller';

export const indicatorsFeature = feature({ tables: [approvedIndicators], controllers: [IndicatorsController] });
