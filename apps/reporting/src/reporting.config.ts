import { shellSettings } from '@kinerja/service-runtime';

/** All that this service can be told. */
export const reportingSettings = shellSettings;
