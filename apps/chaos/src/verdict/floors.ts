import { whats, type Entry } from '@kinerja/system-under-test';
import type { ChaosOptions } from '../chaos-options';
import type { PaidMonth } from '../load/control-sums';
import type { AcceptedDuring, Outage } from '../storm/broker-outage';
import type { Fault } from '../storm/fault-record';

/** Of the commands that the load was to begin, so many must be acknowledged: a storm takes most of its time for starting again. */
const ACKNOWLEDGED_SHARE = 0.1;
/** From so many acknowledged commands on there is one of each kind among them. */
const ENOUGH_FOR_EVERY_KIND = 400;

type Asked = Pick<ChaosOptions, 'kills' | 'freeze' | 'wires' | 'rate' | 'brokerOutage' | 'size'>;
/** `loadSeconds`: for so long people were at work. */
export type Happened = Readonly<{
  faults: readonly Fault[];
  entries: readonly Entry[];
  loadSeconds: number;
  months: readonly PaidMonth[];
  outage: (Outage & AcceptedDuring) | undefined;
}>;

/** `atLeast` of something must have happened; otherwise the run has shown less than was asked of it. */
type Floor = Readonly<{ what: string; atLeast: number; happened: number }>;

const faultFloors = (asked: Asked, faults: readonly Fault[]): readonly Floor[] => {
  const count = (isWanted: (kind: string) => boolean): number => faults.filter(({ kind }) => isWanted(kind)).length;
  return [
    { what: 'processes killed', atLeast: asked.kills, happened: count((kind) => kind.startsWith('SIGKILL')) },
    { what: 'processes frozen', atLeast: asked.freeze, happened: count((kind) => kind === 'SIGSTOP') },
    { what: 'wires spoilt', atLeast: asked.wires, happened: count((kind) => kind.startsWith('wire')) },
  ];
};

/** Never less than one: with nothing acknowledged nothing can be lost. */
const shareOf = (rate: number, seconds: number): number => Math.max(1, Math.floor(rate * seconds * ACKNOWLEDGED_SHARE));

const commandFloors = ({ rate }: Asked, { entries, loadSeconds }: Happened): readonly Floor[] => {
  const acknowledged = entries.filter(({ outcome }) => outcome.kind === 'acked');
  const kinds = acknowledged.length < ENOUGH_FOR_EVERY_KIND ? [] : whats;
  return [
    {
      what: `commands acknowledged in ${Math.round(loadSeconds)} s`,
      atLeast: shareOf(rate, loadSeconds),
      happened: acknowledged.length,
    },
    ...kinds.map((kind) => ({
      what: `${kind} acknowledged`,
      atLeast: 1,
      happened: acknowledged.filter(({ what }) => what === kind).length,
    })),
  ];
};

const outageFloors = ({ brokerOutage, rate }: Asked, { outage }: Happened): readonly Floor[] =>
  brokerOutage === 0
    ? []
    : [
        { what: 'seconds without the broker', atLeast: brokerOutage, happened: outage?.seconds ?? 0 },
        {
          what: 'commands accepted without the broker',
          atLeast: shareOf(rate, brokerOutage),
          happened: outage?.accepted ?? 0,
        },
        { what: 'messages that waited for the broker', atLeast: 1, happened: outage?.backlog ?? 0 },
      ];

const payFloors = ({ size }: Asked, { months }: Happened): readonly Floor[] => [
  { what: 'payrolls sealed', atLeast: 1, happened: months.length },
  ...months.flatMap(({ month, sums: { people, tpp } }) => [
    { what: `people in the payroll of ${month}`, atLeast: size, happened: people },
    { what: `rupiah paid in ${month}`, atLeast: 1, happened: tpp.netRupiah },
  ]),
];

/** Sentences about everything that was asked of the run and did not happen. */
export const missedFloors = (asked: Asked, happened: Happened): readonly string[] =>
  [
    ...faultFloors(asked, happened.faults),
    ...commandFloors(asked, happened),
    ...outageFloors(asked, happened),
    ...payFloors(asked, happened),
  ]
    .filter((floor) => floor.happened < floor.atLeast)
    .map(({ what, atLeast, happened: found }) => `${what}: ${found} instead of ${atLeast} at least`);
