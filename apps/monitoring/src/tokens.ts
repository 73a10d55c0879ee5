/** What the modules of this service give each other. */
export const MONITORING_CONFIG = Symbol('MonitoringConfig');
