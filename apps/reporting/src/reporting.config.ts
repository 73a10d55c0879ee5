import { serviceSettings, type ServiceSettings } from '@kinerja/service-shell';

/** The only reader of environment variables in this app. @throws BadSettings with every fault. */
export const reportingConfig = (env: NodeJS.ProcessEnv): ServiceSettings => serviceSettings(env, 'reporting');
