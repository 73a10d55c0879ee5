import type { ServiceDefinition, ServiceDrivers } from '@kinerja/service-runtime';

/** A service as an instance runs it. */
export type ComposedService = Readonly<{ definition: ServiceDefinition; drivers: ServiceDrivers }>;
