import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { LocalPostgres } from '@kinerja/local-postgres';
import { optionsOf, wholeNumber } from '@kinerja/tooling';
import { machine, withCluster } from '../shared/cluster';
import { writeDocument } from '../shared/document';
import { applied, ask, tokenPublicKey, type Answer } from '../shared/caller';
import { startServiceProcess, type ServiceName, type ServiceProcess } from '../shared/service-process';
import { badFiles, services, soundFile, workbooks, WORST, type ImportingService } from './files';

type Options = Readonly<{
  names: readonly ServiceName[];
  /** Only files whose name holds this. */
  file: string;
  /** An import is watched for so long, or until it is done. */
  applySeconds: number;
  json: string | undefined;
}>;

const isService = (name: string): name is ServiceName => Object.hasOwn(services, name);

const read = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      service: { type: 'string', multiple: true, default: Object.keys(services) },
      file: { type: 'string', default: '' },
      'apply-seconds': { type: 'string', default: '60' },
    },
  });
  const unknown = values.service.filter((name) => !isService(name));
  if (unknown.length > 0) throw new Error(`no service ${unknown.join(', ')}`);
  const applySeconds = wholeNumber('apply-seconds', values['apply-seconds']);
  return { names: values.service.filter(isService), file: values.file, applySeconds, json: values.json };
};

const agent = new Agent({ keepAlive: true });

const healthz = (url: string): Promise<void> =>
  new Promise((done, failed) => {
    get(`${url}/healthz`, { agent }, (answer) => answer.resume().once('end', done)).once('error', failed);
  });

/** The longest answer of /healthz while the work was under way, and the longest turn of the event loop in processor time. */
type Watched = Readonly<{ longestMs: number; tookMs: number; longestTurnMs: number; came: readonly Answer[] }>;

const watched = async (service: ServiceProcess, work: () => Promise<readonly Answer[]>): Promise<Watched> => {
  service.watch();
  let [longestMs, isOver] = [0, false];
  const probe = async (): Promise<void> => {
    while (!isOver) {
      const begun = performance.now();
      await healthz(service.url);
      longestMs = Math.max(longestMs, performance.now() - begun);
      await pause(2);
    }
  };
  const probing = probe();
  const begun = performance.now();
  const came = await work();
  const tookMs = performance.now() - begun;
  isOver = true;
  await probing;
  return { longestMs, tookMs, came, longestTurnMs: await service.longestTurnMs() };
};

const peopleOfTheDirectory = ({ pool }: ServiceProcess): Promise<unknown> =>
  pool.query(
    `INSERT INTO directory.people_v1 (employee_id, staff_number, employment)
      SELECT gen_random_uuid(), 'P' || lpad(n::text, 5, '0'), 'pns' FROM generate_series(0, 19999) n`,
  );

/** Everybody of the sound file is known where the file is about people of other services. */
const peopleIn: Readonly<Record<ServiceName, (service: ServiceProcess) => Promise<unknown>>> = {
  identity: ({ url }) => ask('POST', `${url}/units`, { name: 'Sekretariat', from: '2020-01-01' }),
  incentives: peopleOfTheDirectory,
  reporting: peopleOfTheDirectory,
};

type File = string | Buffer;
/** A CSV goes as text, a workbook as its bytes. */
const bodyOf = (file: File): object => (typeof file === 'string' ? { csv: file } : { file: file.toString('base64') });

const MIB = 1024 * 1024;
/** As long as nobody notices that files are being read. */
const TARGET_MS = 200;

const rowOf = (service: string, name: string, file: File, { longestMs, tookMs, came, longestTurnMs }: Watched) => ({
  service,
  file: name,
  sentMib: Number((Buffer.byteLength(file) / MIB).toFixed(2)),
  status: came.map(({ status }) => status).join(' '),
  told: came[0]?.body.faultCount ?? came[0]?.body.code ?? '',
  answerKb: Math.round((came[0]?.bytes ?? 0) / 1000),
  seconds: Number((tookMs / 1000).toFixed(1)),
  longestHealthzMs: Math.round(longestMs),
  longestTurnMs: Math.round(longestTurnMs),
});
type Row = ReturnType<typeof rowOf>;

type Trial = Readonly<{ name: string; file: File; work: () => Promise<readonly Answer[]> }>;

/** Every file alone, the worst one eight times at once, and a sound one carried out. */
const trialsOf = async (url: string, service: ImportingService, applySeconds: number): Promise<readonly Trial[]> => {
  const sound = soundFile(service);
  const bad = badFiles(service);
  const tried = (file: File): Promise<Answer> =>
    ask('POST', `${url}${service.path}?dryRun=true`, { ...service.body, ...bodyOf(file) });
  await tried(sound.slice(0, 100_000));
  const files: Readonly<Record<string, File>> = { ...bad, ...(await workbooks(service)), 'sound, dry run': sound };
  const worst = bad[WORST] ?? '';
  const carriedOut = async (csv: string): Promise<readonly Answer[]> => [
    await applied(url + service.path, { ...service.body, csv }, applySeconds),
  ];
  const eight = (): Promise<readonly Answer[]> => Promise.all(Array.from({ length: 8 }, () => tried(worst)));
  return [
    ...Object.entries(files).map(([name, file]) => ({ name, file, work: async () => [await tried(file)] })),
    { name: 'eight at once', file: worst, work: eight },
    { name: 'sound, applied', file: sound, work: () => carriedOut(sound) },
  ];
};

const nothing: Trial = { name: 'none', file: '', work: () => pause(3_000, [{ status: '', bytes: 0, body: {} }]) };

const measured = async (postgres: LocalPostgres, name: ServiceName, options: Options): Promise<readonly Row[]> => {
  const running = await startServiceProcess(postgres, name, tokenPublicKey);
  const rows: Row[] = [];
  try {
    await peopleIn[name](running);
    const trials = await trialsOf(running.url, services[name], options.applySeconds);
    for (const trial of [nothing, ...trials.filter((one) => one.name.includes(options.file))]) {
      const row = rowOf(name, trial.name, trial.file, await watched(running, trial.work));
      console.log(JSON.stringify(row));
      rows.push(row);
    }
  } finally {
    await running.stop();
  }
  return rows;
};

/**
 * `npm run bench imports [-- --service NAME --file TEXT --apply-seconds S --json FILE]`: the longest answer of /healthz, and the longest
 * turn of the event loop in processor time, while a service judges the worst files of 4 MiB, CSV and XLSX, eight of them at once, and
 * applies sound ones of 20,000 rows.
 */
export const imports = async (args: readonly string[]): Promise<void> => {
  const options = optionsOf('bench', read, args);
  await withCluster(async (postgres) => {
    const rows: Row[] = [];
    for (const name of options.names) rows.push(...(await measured(postgres, name, options)));
    agent.destroy();
    console.table(rows);
    const longest = Math.max(...rows.map(({ longestHealthzMs }) => longestHealthzMs));
    console.log(`longest answer of /healthz: ${longest} ms (target ${TARGET_MS} ms)`);
    writeDocument(options.json, { name: 'imports', machine: await machine(postgres), rows });
  });
};
