import { writeFileSync } from 'node:fs';
import { instancesOf, type KnownInstance } from '@kinerja/backup';
import { CENTRE, Databases, type Home } from '@kinerja/installation';
import { addressOf } from '../operator/running-service';
import { suiteSchemas } from '../operator/suite-program';
import { beyondFindings, clockOf, migrationsFinding, outboxFinding, ownWorkFindings, parkedFindings, setAsideFindings, witnessFinding, type Examined } from './database-findings'; // prettier-ignore
import { examine, ok, type Finding } from './finding';
import { homeFindings, instanceFiles } from './home-findings';
import { lagFindings } from './lag-findings';
import { runningFindings } from './running-findings';

export type DoctorOptions = Readonly<{ home?: string; instance?: string; json?: string }>;

const databaseFindings = async (examined: Examined, code: string): Promise<readonly Finding[]> => {
  const findings = [
    await migrationsFinding(examined),
    ...(await parkedFindings(examined)),
    ...(await ownWorkFindings(examined)),
    ...(await setAsideFindings(examined)),
    ...(await beyondFindings(examined)),
    await outboxFinding(examined),
  ];
  return code === CENTRE ? findings : [...findings, await witnessFinding(examined, Date.now())];
};

/** PostgreSQL of the instance and what stands in it; a server that stands still is started for the look. */
const stored = async (home: Home, databases: Databases, known: KnownInstance): Promise<readonly Finding[]> => {
  const { code } = known.instance;
  const schemaOf = suiteSchemas().schemaOf(code);
  const examined: Examined[] = [];
  for (const service of known.services) {
    const isRunning = addressOf(home, { instance: code, service }) !== undefined;
    const pool = await databases.pool(code, service);
    examined.push({ name: `${code}/${service}`, service, pool, schema: schemaOf(service), isRunning });
  }
  const [first] = examined;
  const findings = [ok(`${code} postgres`, 'answers'), ...(first ? [await clockOf(code, first.pool)] : [])];
  for (const one of examined)
    findings.push(...(await examine(`${one.name} database`, () => databaseFindings(one, code))));
  return [...findings, ...(await examine(`${code} consumers`, () => lagFindings(examined)))];
};

const examineHome = async (home: Home, instance: string | undefined): Promise<readonly Finding[]> => {
  const findings = [...homeFindings(home)];
  const databases = new Databases(home);
  try {
    for (const known of instancesOf(home, instance)) {
      findings.push(...(await instanceFiles(home, known)));
      findings.push(...(await examine(`${known.instance.code} postgres`, () => stored(home, databases, known))));
      findings.push(...(await runningFindings(home, known)));
    }
  } finally {
    await databases.close();
  }
  return findings;
};

/** Exit status 1 when something blocks. @throws CannotStart with a sentence. */
export const runDoctor = async (home: Home, { instance, json }: DoctorOptions): Promise<void> => {
  const findings = await examineHome(home, instance);
  for (const { level, name, detail } of findings) console.log(`${level.padEnd(6)} ${name}: ${detail}`);
  const blocking = findings.filter(({ level }) => level === 'BLOCKS').length;
  const warnings = findings.filter(({ level }) => level === 'WARN').length;
  console.log(`\n${blocking} block, ${warnings} warn, of ${findings.length}`);
  if (json) writeFileSync(json, `${JSON.stringify({ blocking, warnings, findings }, null, 2)}\n`);
  process.exitCode = blocking > 0 ? 1 : 0;
};
