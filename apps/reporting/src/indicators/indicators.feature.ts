import { feature } from '@kinerja/service-shell';
import { approvedIndicators } from './approved-indicators.table';
import { IndicatorsController } from './indicators.controller';

export const indicatorsFeature = feature({ tables: [approvedIndicators], controllers: [IndicatorsController] });
