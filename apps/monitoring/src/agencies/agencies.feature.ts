import { feature, type Feature } from '@kinerja/service-runtime';
import type { MonitoringConfig } from '../monitoring.config';
import { MONITORING_CONFIG } from '../tokens';
import { AgencyController } from './agency.controller';
import { lastHeard } from './heard.table';

export const agenciesFeature = (config: MonitoringConfig): Feature =>
  feature({
    tables: [lastHeard],
    controllers: [AgencyController],
    providers: [{ provide: MONITORING_CONFIG, useValue: config }],
  });
