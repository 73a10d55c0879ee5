import { readLedger, verify } from '@kinerja/system-under-test';
import { compareMonths, type ComparedMonth, type PaidMonth } from './load/control-sums';
import { paidInPeace, Payroll } from './payroll';
import { reportOf, type ChaosReport, type Verdict } from './report';
import { acceptedDuring, brokerOutage, undrained, type Outage } from './storm/broker-outage';
import { missedFloors } from './verdict/floors';
import { broken, secondsUntilQuiet, verdictOfLoad } from './verdict/verdict';
import { ledgerFile, setUp, type ChaosRun, type World } from './world';

/** So long a command may stay unanswered after everything is healed. */
const ANSWER_PATIENCE_MS = 120_000;

const secondsSince = (start: number): number => Math.round((Date.now() - start) / 100) / 10;

/** Until all that was asked for has happened; answers what became of the broker. */
const rage = async (world: World, isStopped: () => boolean): Promise<Outage | undefined> => {
  const { storm, wires, options, record, random } = world;
  const { kills, freeze: freezes, brokerOutage: outageSeconds } = options;
  const troubles = wires.rage({ times: options.wires, record, random, isStopped });
  let outage: Outage | undefined;
  await storm.rage({ kills: outageSeconds > 0 ? Math.ceil(kills / 2) : kills, freezes, isStopped });
  if (outageSeconds > 0 && !isStopped()) {
    await troubles;
    await record.allBack();
    outage = await brokerOutage(world, outageSeconds);
    await storm.rage({ kills, freezes: 0, isStopped });
  }
  await troubles;
  return outage;
};

const endLoad = async ({ load, session }: World): Promise<void> => {
  const patience = setTimeout(() => (session.isClosed = true), ANSWER_PATIENCE_MS);
  await load.stop();
  clearTimeout(patience);
};

const compareWithPeace = async (world: World, paid: readonly PaidMonth[]): Promise<readonly ComparedMonth[]> =>
  compareMonths(
    paid,
    await paidInPeace(
      world,
      paid.map(({ month }) => month),
    ),
  );

/** What became of the storm; for `loadSeconds` people were at work. */
type Aftermath = Readonly<{ paid: readonly PaidMonth[]; outage: Outage | undefined; loadSeconds: number }>;

const verdictOf = async (world: World, { paid, outage: brokerAway, loadSeconds }: Aftermath): Promise<Verdict> => {
  const { system, folder, record, session, logs } = world;
  const quiet = await secondsUntilQuiet(system);
  await logs.reconnect();
  const entries = readLedger(ledgerFile(folder));
  const load = await verdictOfLoad({ ...world, entries });
  const [verified, months] = await Promise.all([verify(system, folder), compareWithPeace(world, paid)]);
  const outage = brokerAway && { ...brokerAway, ...acceptedDuring(entries, brokerAway) };
  const happened = { faults: record.faults, entries, loadSeconds, months, outage };
  const unequal = months.filter(({ isEqual }) => !isEqual);
  const faults = [
    ...load.faults,
    ...broken('quiet', quiet === undefined ? ['the system did not come to rest'] : []),
    ...broken('I07 broker outage', undrained(outage)),
    ...broken('answers', session.unexplained),
    ...broken(
      'back',
      record.slow.map((name) => `${name} did not come back`),
    ),
    ...broken('verify', verified.faults),
    ...broken(
      'I20 payroll',
      unequal.map(({ month }) => `the payroll of ${month} differs from the undisturbed one`),
    ),
    ...broken('too little happened', missedFloors(world.options, happened)),
  ];
  return { load, faults, months, verified, quiet, outage };
};

/** One run: people, faults, verdict. */
export const runChaos = async (run: ChaosRun): Promise<ChaosReport> => {
  const started = Date.now();
  const world = await setUp(run);
  const payroll = new Payroll(world);
  let [isStopped, isOver] = [false, false];
  run.undo.push(() => {
    isStopped = true;
    payroll.end();
    world.storm.end();
  });
  world.load.start();
  const loadStarted = Date.now();
  const paid = payroll.run(() => isOver);
  paid.catch(() => (isStopped = true));
  const outage = await rage(world, () => isStopped);
  isOver = true;
  world.wires.heal();
  await world.record.allBack();
  console.log(`the storm is over after ${secondsSince(started)} s`);
  const loadSeconds = secondsSince(loadStarted);
  await endLoad(world);
  const verdict = await verdictOf(world, { paid: await paid, outage, loadSeconds });
  const { options, record, session } = world;
  return reportOf({ options, record, session, verdict, seconds: secondsSince(started) });
};
