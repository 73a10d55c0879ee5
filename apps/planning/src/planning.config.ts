import { shellSettings } from '@kinerja/service-shell';

/** All that this service can be told. */
export const planningSettings = shellSettings;
