import type { Instant } from '@kinerja/vocabulary';
import { MoreThan, type DataSource } from 'typeorm';
import { SecondFactorDemandRow } from './second-factor-demands.table';

/** The demand of the agency that holds, whether or not its days have come. */
export const demandHeld = (source: DataSource): Promise<SecondFactorDemandRow | null> =>
  source.getRepository(SecondFactorDemandRow).findOneBy({ status: 'held' });

export const demandProposed = (source: DataSource, at: Instant): Promise<SecondFactorDemandRow | null> =>
  source.getRepository(SecondFactorDemandRow).findOneBy({ status: 'proposed', lapsesAt: MoreThan(at) });
