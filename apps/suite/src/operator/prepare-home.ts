import { cityIn } from '@kinerja/backup';
import { CannotStart, CENTRE, claim, Databases, editionOf, Home, placesOf } from '@kinerja/installation';
import { databasesOn } from '../deployment/preparation';
import { prepareInstance } from '../deployment/prepare-instance';

/**
 * Brings the databases of an installation that stands still up to this release, as its next start would; topics are made by that.
 * @throws CannotStart, PostgresFault with a sentence.
 */
export const prepareHome = async (folder: string, only?: string): Promise<void> => {
  const home = Home.existing(folder);
  const places = placesOf(cityIn(home)).filter(({ code }) => only === undefined || code === only);
  if (places.length === 0) throw new CannotStart(`There is no instance ${String(only)} in ${home.folder}.`);
  const release = claim(home);
  const databases = new Databases(home);
  const jobs = editionOf(home) === 'embedded' ? 'here' : 'redis';
  try {
    for (const { code } of places) {
      const kind = code === CENTRE ? 'centre' : 'agency';
      await prepareInstance({
        code,
        kind,
        ...databasesOn(await databases.server(code), code, kind),
        jobs,
      });
      console.log(`${code} is prepared`);
    }
  } finally {
    await databases.close();
    release();
  }
};
