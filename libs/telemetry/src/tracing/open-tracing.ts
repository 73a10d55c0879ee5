import { createRequire } from 'node:module';
import type * as Exported from './exported-tracing';
import type { Traced, TracingSettings } from './tracing-settings';
import { noTracing, type Tracing } from './tracing';

/** Loads the SDK only where there is a collector; without one a service pays nothing for traces. */
export const openTracing = (traced: Traced, settings: TracingSettings | undefined): Tracing => {
  if (settings === undefined) return noTracing;
  const { exportedTracing } = createRequire(__filename)('./exported-tracing') as typeof Exported;
  return exportedTracing(traced, settings);
};
