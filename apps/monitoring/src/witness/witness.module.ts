import type { CommandLog } from '@kinerja/commands';
import {
  CLOCK,
  DATA_SOURCE,
  EVENT_STORE,
  POOL,
  SETTINGS,
  type Clock,
  type ServiceRuntime,
  type ServiceSettings,
} from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { MonitoringConfig } from '../monitoring.config';
import { MONITORING_CONFIG } from '../tokens';
import { LogRestartController } from './log-restart.controller';
import { WitnessDesk } from './witness-desk';
import { WitnessController } from './witness.controller';
import { witnessStore, WITNESS_STORE } from './witness.handler';
import { WitnessQueries } from './witness.queries';

const deskOf = (config: MonitoringConfig, settings: ServiceSettings, store: CommandLog, clock: Clock): WitnessDesk =>
  new WitnessDesk(config, settings, store, clock);

@Module({})
export class WitnessModule {
  static of({ module }: ServiceRuntime, agencies: DynamicModule): DynamicModule {
    return {
      module: WitnessModule,
      imports: [module, agencies],
      controllers: [WitnessController, LogRestartController],
      providers: [
        { provide: WITNESS_STORE, useFactory: witnessStore, inject: [EVENT_STORE, POOL] },
        { provide: WitnessDesk, useFactory: deskOf, inject: [MONITORING_CONFIG, SETTINGS, WITNESS_STORE, CLOCK] },
        {
          provide: WitnessQueries,
          useFactory: (source: DataSource) => new WitnessQueries(source),
          inject: [DATA_SOURCE],
        },
      ],
    };
  }
}
