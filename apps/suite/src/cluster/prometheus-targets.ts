import type { RunningProcess } from './running-process';

/** What Prometheus reads by `file_sd`; `service` and `agency` name the process's own figures, the service's bear them already. */
export type Target = Readonly<{ targets: readonly string[]; labels: Readonly<{ agency: string; service: string }> }>;

/** Every process that tells metrics: services on their own port, gateways on one that the public does not reach. */
export const targetsOf = (processes: readonly RunningProcess[]): readonly Target[] =>
  processes.flatMap(({ name, kind, instance, port, metricsPort }) => {
    const told = kind === 'service' ? port : metricsPort;
    const service = name.slice(name.indexOf('/') + 1);
    return told === undefined ? [] : [{ targets: [`127.0.0.1:${told}`], labels: { agency: instance, service } }];
  });
