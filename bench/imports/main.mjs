// npm run bench imports [-- --service NAME --file TEXT --apply-seconds S --json FILE]: the longest answer of /healthz, and the longest turn of the event loop in processor time,
// while a service judges the worst files of 4 MiB, CSV and XLSX, eight of them at once, and applies sound ones of 20,000 rows.
import { fork } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine, serviceDatabase, withCluster } from '../shared/cluster.mjs';
import { lib } from '../shared/dist.mjs';
import { badFiles, services, soundFile, workbooks } from './files.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    service: { type: 'string', multiple: true, default: Object.keys(services) },
    // Only files whose name holds this.
    file: { type: 'string', default: '' },
    // An import is watched for so long, or until it is done.
    'apply-seconds': { type: 'string', default: '60' },
  },
});
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const agent = new Agent({ keepAlive: true });

const healthz = (url) =>
  new Promise((done, failed) => {
    get(`${url}/healthz`, { agent }, (answer) => answer.resume().once('end', done)).once('error', failed);
  });

/** The longest answer while `work` is under way, in ms, and what came of the work. */
const watched = async ({ url, child }, work) => {
  child.send('watch');
  let [longest, isOver] = [0, false];
  const probe = (async () => {
    while (!isOver) {
      const begun = performance.now();
      await healthz(url);
      longest = Math.max(longest, performance.now() - begun);
      await pause(2);
    }
  })();
  const begun = performance.now();
  const came = await work();
  const tookMs = performance.now() - begun;
  isOver = true;
  await probe;
  const told = new Promise((done) => child.once('message', done));
  child.send('tell');
  return { longest, tookMs, came, longestTurnMs: (await told).longestTurnMs };
};

const started = async (postgres, name) => {
  const { appUrl, ownerUrl, pool } = await serviceDatabase(postgres, name);
  const settings = {
    agency: 'dinsos',
    zone: 'WITA',
    database: { appUrl },
    tokenPublicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sealingKey: Buffer.alloc(32, 7).toString('base64'),
    logLevel: 'silent',
  };
  const child = fork(fileURLToPath(new URL('service.mjs', import.meta.url)));
  child.send({ name, settings, ownerUrl });
  const { url } = await new Promise((done, failed) => {
    child.once('message', done);
    child.once('exit', (code) => failed(new Error(`${name} ended with ${code}`)));
  });
  const stop = async () => {
    const ended = new Promise((done) => child.once('exit', done));
    child.send('stop');
    await ended;
    await pool.end();
  };
  return { url, pool, child, stop };
};

const roles = ['agency-admin', 'payroll-officer'];
const ask = async (url, method, path, body) => {
  const token = await lib('http-edge').signAccessToken(signingKey, {
    ...{ accountId: randomUUID(), employeeId: randomUUID(), agency: 'dinsos', roles },
  });
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
  };
  const answer = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const text = await answer.text();
  return { status: answer.status, bytes: text.length, body: text === '' ? {} : JSON.parse(text) };
};

const peopleOfTheDirectory = ({ pool }) =>
  pool.query(
    `INSERT INTO directory.people_v1 (employee_id, staff_number, employment)
      SELECT gen_random_uuid(), 'P' || lpad(n::text, 5, '0'), 'pns' FROM generate_series(0, 19999) n`,
  );

/** Everybody of the sound file is known where the file is about people of other services. */
const peopleIn = {
  identity: ({ url }) => ask(url, 'POST', '/units', { name: 'Sekretariat' }),
  incentives: peopleOfTheDirectory,
  reporting: peopleOfTheDirectory,
};

const MIB = 1024 * 1024;
/** A CSV goes as text, a workbook as its bytes. */
const bodyOf = (file) => (typeof file === 'string' ? { csv: file } : { file: file.toString('base64') });

/** As long as nobody notices that files are being read. */
const TARGET_MS = 200;

const rowOf = (service, { name, file = '' }, { longest, tookMs, came, longestTurnMs }) => ({
  service,
  file: name,
  sentMib: Number((Buffer.byteLength(file) / MIB).toFixed(2)),
  status: [came]
    .flat()
    .map(({ status }) => status)
    .join(' '),
  told: [came].flat()[0].body.faultCount ?? [came].flat()[0].body.code ?? '',
  answerKb: Math.round([came].flat()[0].bytes / 1000),
  seconds: Number((tookMs / 1000).toFixed(1)),
  longestHealthzMs: Math.round(longest),
  longestTurnMs: Math.round(longestTurnMs),
});

const applied = async (url, { path, body }, csv) => {
  const taken = await ask(url, 'POST', path, { ...body, csv });
  if (taken.status !== 202) return taken;
  const until = performance.now() + Number(values['apply-seconds']) * 1000;
  while (performance.now() < until) {
    const { body: progress } = await ask(url, 'GET', `${path}/${taken.body.importId}`);
    if (progress.state === 'completed') return taken;
    if (progress.state === 'failed') throw new Error(JSON.stringify(progress));
    await pause(500);
  }
  return taken;
};

const measure = async (postgres, name) => {
  const service = services[name];
  const running = await started(postgres, name);
  const rows = [];
  const note = (file, result) => rows.push(rowOf(name, file, result)) && console.log(JSON.stringify(rows.at(-1)));
  const isAsked = (file) => file.includes(values.file);
  try {
    const { url } = running;
    await peopleIn[name](running);
    const tried = (file) => ask(url, 'POST', `${service.path}?dryRun=true`, { ...service.body, ...bodyOf(file) });
    await tried(soundFile(service).slice(0, 100_000));
    note({ name: 'none' }, await watched(running, () => pause(3_000).then(() => ({ status: '', bytes: 0, body: {} }))));
    const bad = badFiles(service);
    const files = { ...bad, ...(await workbooks(service)), 'sound, dry run': soundFile(service) };
    for (const [one, file] of Object.entries(files).filter(([one]) => isAsked(one)))
      note({ name: one, file }, await watched(running, () => tried(file)));
    const worst = bad['every cell wrong'];
    if (isAsked('eight at once'))
      note(
        { name: 'eight at once', file: worst },
        await watched(running, () => Promise.all(Array.from({ length: 8 }, () => tried(worst)))),
      );
    const sound = soundFile(service);
    if (isAsked('sound, applied'))
      note({ name: 'sound, applied', file: sound }, await watched(running, () => applied(url, service, sound)));
  } finally {
    await running.stop();
  }
  return rows;
};

await withCluster(async (postgres) => {
  const rows = [];
  for (const name of values.service) rows.push(...(await measure(postgres, name)));
  agent.destroy();
  console.table(rows);
  const longest = Math.max(...rows.map(({ longestHealthzMs }) => longestHealthzMs));
  console.log(`longest answer of /healthz: ${longest} ms (target ${TARGET_MS} ms)`);
  const document = { name: 'imports', machine: await machine(postgres), rows };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(document, null, 2)}\n`);
});
