import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InputFault } from '@kinerja/kernel';
import { isReal, knownCity, type City } from './city';
import { newCityIn } from './founding';
import { CannotStart, Home } from './home';

/** What somebody said of a real city; both are needed to found one. */
export type ToldCity = Readonly<{ name?: string | undefined; zone?: string | undefined }>;

const wordsOf = ({ field, detail }: InputFault): string => `--${field}: ${detail}`;

const HOW = '--name "Kota Bima" --zone WITA (WIB, WITA or WIT)';

const foundedAs = (told: ToldCity): City => {
  if (told.name === undefined || told.zone === undefined)
    throw new CannotStart(`A city of your own has a name and a time zone. Say both: ${HOW}.`);
  const city = newCityIn(told);
  if (!city.ok) throw new CannotStart(`${city.reason.map(wordsOf).join('; ')}. For example: ${HOW}.`);
  return city.value;
};

/** What an installation leaves in a folder, whatever became of its city. */
const isUsed = (folder: string): boolean =>
  existsSync(join(folder, 'postgres')) ||
  (existsSync(join(folder, 'secrets')) && readdirSync(join(folder, 'secrets')).length > 0);

const called = (told: ToldCity, { name, zone }: City): boolean =>
  (told.name ?? name) === name && (told.zone ?? zone) === zone;

/** A folder that is no home yet stays as it is. */
const foundBefore = (folder: string): City | undefined =>
  existsSync(join(folder, 'city.json')) ? knownCity(Home.open(folder)) : undefined;

/**
 * The real city of a folder: the one it was founded as, else the one that is told.
 * @throws CannotStart for a folder that holds another city or the rest of one, and for what is no name and no zone.
 */
export const realCityFor = (folder: string, told: ToldCity): City => {
  const known = foundBefore(folder);
  const elsewhere = 'A city of your own begins in a folder of its own: name one with --home DIR.';
  if (!known) {
    if (isUsed(folder)) throw new CannotStart(`${folder} holds parts of an installation. ${elsewhere}`);
    return foundedAs(told);
  }
  const { name, zone } = known;
  if (!isReal(known)) throw new CannotStart(`${folder} holds the sample city ${name}. ${elsewhere}`);
  if (!called(told, known)) throw new CannotStart(`${folder} holds ${name} (${zone}) already. ${elsewhere}`);
  return known;
};
