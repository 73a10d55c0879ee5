import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { CENTRE, isReal, keepCity, knownCity, withAgency, type Home } from '@kinerja/installation';
import { agencyCode, agencyName } from '@kinerja/vocabulary';
import { BackupFault } from '../backup-fault';
import { copyFolder, evidenceIn } from '../export-files';
import { writeWhole } from '../format/whole-file';
import type { InstanceOfCity } from '../format/manifest';
import type { OpenBackup } from '../open-backup';

const keysPath = (home: Home, code: string): string => home.path(`secrets/${code}.json`);

/** The keys that will open what is restored. @throws BackupFault when neither backup nor home have them. */
export const keysFor = (home: Home, { folder, manifest, keys }: OpenBackup): string => {
  const path = keysPath(home, manifest.instance.code);
  if (keys) return keys.toString('utf8');
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new BackupFault(
    `The backup in ${folder} was made without keys, and without them nobody's sealed data can be read. Put them into ${path} first.`,
  );
};

const restoreKeys = (home: Home, backup: OpenBackup, stamp: string): void => {
  const path = keysPath(home, backup.manifest.instance.code);
  const keys = keysFor(home, backup);
  if (existsSync(path) && readFileSync(path, 'utf8') === keys) return;
  if (existsSync(path)) renameSync(path, `${path}.before-${stamp}`);
  writeWhole(path, keys);
};

const restoreEvidence = (home: Home, { folder, manifest }: OpenBackup, stamp: string): void => {
  const place = home.path(`evidence/${manifest.instance.code}`);
  const unfinished = `${place}.restoring`;
  rmSync(unfinished, { recursive: true, force: true });
  copyFolder(evidenceIn(folder), unfinished);
  if (existsSync(place)) renameSync(place, `${place}.before-${stamp}`);
  if (existsSync(unfinished)) renameSync(unfinished, place);
};

/** One that was founded before names were read as they are now keeps all but its name. */
const nameOf = ({ code, name }: InstanceOfCity): string => {
  try {
    return agencyName(name);
  } catch {
    return `Instansi ${code}`;
  }
};

/** @throws BackupFault where made-up people and pay would come beside those of a real city, or the other way round. */
export const requireSameKind = (home: Home, { city }: InstanceOfCity): void => {
  const known = knownCity(home);
  if (known === undefined || isReal(known) === (city.kind === 'real')) return;
  const [here, there] = isReal(known) ? ['a real city', 'a made-up one'] : ['a made-up city', 'a real one'];
  throw new BackupFault(
    `${home.folder} holds ${here}, ${known.name}, and the backup is of ${there}, ${city.name}. Restore into another home.`,
  );
};

/** The city knows its agency again, and does not set up a made-up month for it. */
const restoreCity = (home: Home, instance: InstanceOfCity): void => {
  const { code, city, zone } = instance;
  const known = knownCity(home) ?? { ...city, agencies: [] };
  const agency = { code: agencyCode(code), name: nameOf(instance), zone };
  keepCity(home, code === CENTRE ? known : withAgency(known, agency));
  const seeded = home.read<{ agencies: string[] }>('seeded.json')?.agencies ?? [];
  if (!seeded.includes(code)) home.write('seeded.json', { agencies: [...seeded, code] });
};

/** Keys, evidence and the city's list; what was there is kept under another name. */
export const restoreFiles = (home: Home, backup: OpenBackup, stamp: string): void => {
  restoreEvidence(home, backup, stamp);
  restoreKeys(home, backup, stamp);
  restoreCity(home, backup.manifest.instance);
};
