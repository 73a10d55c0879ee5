export type ProcessKind = 'service' | 'gateway' | 'postgres' | 'redis' | 'kafka' | 'door';
/** `birth` tells the process from a later one with the same number. */
export type RunningProcess = Readonly<{
  /** `diskominfo/planning` */
  name: string;
  kind: ProcessKind;
  instance: string;
  pid: number;
  port: number;
  /** Where `/metrics` is told apart from the door. */
  metricsPort?: number;
  birth: string;
}>;
