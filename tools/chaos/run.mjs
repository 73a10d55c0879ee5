// One run: people, faults, judgement.
import { join } from 'node:path';
import { FaultPoints } from './fault-points.mjs';
import { judgeLoad, secondsUntilQuiet, verify } from './judge.mjs';
import { Ledger, readLedger } from './ledger.mjs';
import { Logs } from './logs-of.mjs';
import { controlSums, Month } from './month.mjs';
import { acceptedDuring, brokerOutage } from './outage.mjs';
import { FaultRecord } from './record.mjs';
import { reportOf } from './report.mjs';
import { monthsBack, peopleOf, staffAgency } from './staff.mjs';
import { Storm } from './storm.mjs';
import { freePort, System } from './system.mjs';
import { Desk } from './visitor.mjs';
import { Wires } from './wires.mjs';
import { Workload } from './workload.mjs';

const LOAD_PEOPLE = 9;
const MOST_MONTHS = 6;
/** So long a command may stay unanswered after everything is healed. */
const ANSWER_PATIENCE_MS = 120_000;
export const PAID = 'demo';

const say = (line) => console.log(line);
const secondsSince = (start) => Math.round((Date.now() - start) / 100) / 10;

const wireNames = ({ edition }, agencies) =>
  edition === 'embedded'
    ? agencies.map((code) => `postgres/${code}`)
    : [...agencies.flatMap((code) => [`postgres/${code}`, `redis/${code}`]), 'kafka/1', 'gateway/bkpsdm'];

/** The system with people in it and everything that will be done to it, in peace. */
const setUp = async ({ options, folder, random, undo }) => {
  const loaded = Array.from({ length: options.agencies }, (_, index) => `load${index + 1}`);
  const agencies = [PAID, ...loaded];
  const system = new System({ home: join(folder, 'home'), edition: options.edition, agencies, port: await freePort() });
  const wires = await Wires.open(system, wireNames(options, agencies), random);
  undo.push(() => wires.close());
  undo.push(() => system.stop());
  await system.start();
  say(`ready ${system.url} (${agencies.join(', ')})`);
  const desk = new Desk(new Ledger(join(folder, 'ledger.jsonl')));
  const load = new Workload({ random, rate: options.rate });
  const staffed = [];
  for (const code of loaded) {
    const agency = await staffAgency(system, code, LOAD_PEOPLE);
    const crew = peopleOf(agency, system, desk);
    load.add(agency, crew);
    staffed.push({ agency, crew });
  }
  const logs = new Logs(system);
  undo.push(() => logs.close());
  const record = new FaultRecord(say);
  const points = new FaultPoints(system);
  const storm = new Storm({ system, points, record, random });
  return {
    options,
    folder,
    random,
    system,
    wires,
    desk,
    load,
    staffed,
    logs,
    record,
    storm,
    heads: await logs.heads(loaded),
  };
};

/** The payroll is what matters most: while it is computed, its service is hit more often than others. */
const focusOnPay = ({ storm, options }, stage) => {
  const payroll = options.edition === 'embedded' ? PAID : `${PAID}/incentives`;
  storm.focus = stage === 'Evaluation' ? payroll : undefined;
};

/** One month after the other while the storm rages; the one that runs when it ends is lived to its end. */
const payPeople = async (world, isOver) => {
  const { system, options, folder } = world;
  const reports = [];
  do {
    const month = new Month({
      system,
      agency: PAID,
      month: monthsBack(reports.length + 1),
      size: options.size,
      folder,
    });
    world.current = month;
    month.onStage = (stage) => focusOnPay(world, stage);
    const report = await month.live();
    say(`payroll of ${month.month} sealed after ${month.attempts} attempts`);
    reports.push({ month: month.month, attempts: month.attempts, sums: controlSums(report) });
  } while (!isOver() && reports.length < MOST_MONTHS);
  return reports;
};

const rage = async (world) => {
  const { storm, wires, options, record, random } = world;
  const isStopped = () => world.isStopped;
  const half = options.brokerOutage > 0 ? Math.ceil(options.kills / 2) : options.kills;
  const troubles = wires.rage({ times: options.wires, record, random, isStopped });
  await storm.rage({ kills: half, freezes: options.freeze, isStopped });
  if (options.brokerOutage > 0 && !isStopped()) {
    await troubles;
    await record.allBack();
    world.outage = await brokerOutage(world, options.brokerOutage);
    await storm.rage({ kills: options.kills, freezes: 0, isStopped });
  }
  await troubles;
};

/** What a run in peace pays for the same months. */
const paidInPeace = async ({ options, folder, undo }, months) => {
  const system = new System({
    home: join(folder, 'calm'),
    edition: 'embedded',
    agencies: [PAID],
    port: await freePort(),
  });
  undo.push(() => system.stop());
  await system.start();
  const sums = [];
  for (const month of months) {
    const report = await new Month({
      system,
      agency: PAID,
      month,
      size: options.size,
      folder: join(folder, 'calm'),
    }).live();
    sums.push(controlSums(report));
  }
  await system.stop();
  return sums;
};

const endLoad = async ({ load, desk }) => {
  const patience = setTimeout(() => (desk.isClosed = true), ANSWER_PATIENCE_MS);
  await load.stop();
  clearTimeout(patience);
};

const compareMonths = (months, calm) =>
  months.map(({ sums, ...rest }, index) => {
    const isEqual = JSON.stringify(sums) === JSON.stringify(calm[index]);
    return { ...rest, sums, isEqual, ...(isEqual ? {} : { undisturbed: calm[index] }) };
  });

const judge = async (world, months) => {
  const { system, folder, record } = world;
  const quiet = await secondsUntilQuiet(system);
  await world.logs.reconnect();
  const entries = readLedger(join(folder, 'ledger.jsonl'));
  const judged = await judgeLoad({ ...world, entries });
  const { checks, faults } = verify(system, folder);
  const add = (invariant, details) => judged.faults.push(...details.map((detail) => ({ invariant, detail })));
  if (quiet === undefined) add('quiet', ['the system did not come to rest']);
  add('answers', world.desk.unexplained);
  add(
    'back',
    record.slow.map((name) => `${name} did not come back`),
  );
  add('verify', faults);
  const compared = compareMonths(
    months,
    await paidInPeace(
      world,
      months.map(({ month }) => month),
    ),
  );
  add(
    'I20 payroll',
    compared
      .filter(({ isEqual }) => !isEqual)
      .map(({ month }) => `the payroll of ${month} differs from the undisturbed one`),
  );
  const outage = world.outage && { ...world.outage, ...acceptedDuring(entries, world.outage) };
  return { judged, months: compared, checks, quiet, outage };
};

/** `undo` is filled with what must be ended whatever happens. Answers the report. */
export const runChaos = async ({ options, folder, random, undo }) => {
  const started = Date.now();
  const world = Object.assign(await setUp({ options, folder, random, undo }), { undo, isStopped: false });
  undo.push(() => {
    world.isStopped = true;
    world.current?.end();
    world.storm.end();
  });
  world.load.start();
  let isOver = false;
  const paid = payPeople(world, () => isOver);
  paid.catch(() => (world.isStopped = true));
  await rage(world);
  isOver = true;
  world.wires.heal();
  await world.record.allBack();
  say(`the storm is over after ${secondsSince(started)} s`);
  await endLoad(world);
  const months = await paid;
  const { judged, months: compared, checks, quiet, outage } = await judge(world, months);
  const times = { seconds: secondsSince(started), quiet };
  return reportOf({ options, record: world.record, judged, months: compared, desk: world.desk, checks, times, outage });
};
