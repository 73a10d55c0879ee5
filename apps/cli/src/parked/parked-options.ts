import { instancesOf } from '@kinerja/backup';
import type { Home } from '@kinerja/installation';
import { OperatorFault } from '../operator/operator-fault';
import type { ServiceName } from '../operator/running-service';

export type ParkedOptions = Readonly<{
  home?: string;
  instance?: string;
  service?: string;
  topic?: string;
  key?: string;
  reaction?: string;
  position?: number;
  process?: string;
  work?: string;
  part?: string;
  reason?: string;
}>;

export const servicesOf = (home: Home, { instance, service }: ParkedOptions): readonly ServiceName[] =>
  instancesOf(home, instance).flatMap(({ instance: { code }, services }) =>
    services
      .filter((name) => service === undefined || name === service)
      .map((name) => ({ instance: code, service: name })),
  );

/** @throws OperatorFault */
export const serviceOf = ({ instance, service }: ParkedOptions): ServiceName => {
  if (instance && service) return { instance, service };
  throw new OperatorFault('Name the service: --instance CODE --service NAME, as `parked list` shows it.');
};

/** @throws OperatorFault */
export const reasonOf = ({ reason }: ParkedOptions): string => {
  if (reason && reason.length >= 3) return reason;
  throw new OperatorFault('Say why with --reason TEXT; it is kept for ever.');
};

/** For a list that shows the first of many. */
export const andMore = (shown: number, count: number): string =>
  count > shown ? ` (the first ${shown} are shown)` : '';
