import { resolve } from 'node:path';
import { Home, keepCity, knownCity, realCityFor } from '@kinerja/installation';
import { ownerOnly } from '@kinerja/local-process';
import { homeOf } from '../operator/home-of';
import { refreshFirstLinks, tellFirstLinks } from './first-links';

export type CityOptions = Readonly<{ home?: string; name?: string; zone?: string; quiet?: boolean }>;

const found = ({ home: folder = '.kinerja', name, zone }: CityOptions): void => {
  ownerOnly();
  const city = realCityFor(resolve(folder), { name, zone });
  const home = Home.open(resolve(folder));
  if (!knownCity(home)) keepCity(home, city);
  console.log(`${city.name} (${city.zone}) is founded in ${home.folder}, without agencies yet.`);
  console.log(`Start it: npm start -- --home ${home.folder}`);
};

const links = async ({ home, quiet = false }: CityOptions): Promise<void> => {
  const open = await refreshFirstLinks(homeOf(home));
  if (open.length > 0) tellFirstLinks(open);
  else if (!quiet)
    console.log('Nobody is awaited: every link was used, or is too old. `kinerja account recover` makes a new one.');
};

/** @throws OperatorFault, CannotStart with a sentence. */
export const runCity = async (action: string, options: CityOptions): Promise<void> =>
  action === 'found' ? found(options) : links(options);
