import { feature } from '@kinerja/service-runtime';
import { AgencyController } from './agency.controller';
import { lastHeard } from './heard.table';

export const agenciesFeature = feature({ tables: [lastHeard], controllers: [AgencyController] });
