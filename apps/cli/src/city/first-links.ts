import { FIRST_ADMINISTRATORS, isReal, knownCity, placesOf, type Home } from '@kinerja/installation';
import { activationLink } from '../operator/activation-link';
import { OperatorFault } from '../operator/operator-fault';
import { addressOf, operate } from '../operator/running-service';

/** The way in of a first administrator, good once and until `expiresAt`; kept in the home until it was used. */
export type FirstLink = Readonly<{ agency: string; username: string; link: string; expiresAt: string }>;

const FILE = 'first-links.json';

type Code = Readonly<{ code: string; expiresAt: string }>;
type Who = Readonly<{ agency: string; username: string }>;

/** Undefined where it was used or is too old. @throws OperatorFault while the instance stands still. */
const linkOf = async (home: Home, { agency, username }: Who): Promise<FirstLink | undefined> => {
  const address = addressOf(home, { instance: agency, service: 'identity' });
  if (address === undefined) throw new OperatorFault(`${agency} stands still; start the city first.`);
  const asked = { address, path: '/accounts/first-code', body: { username } };
  const answer = await operate<Code>(home, agency, asked).catch((error: unknown) => {
    if (error instanceof OperatorFault && error.code === 'account.no-recovery') return undefined;
    throw error;
  });
  if (!answer || answer.expiresAt <= new Date().toISOString()) return undefined;
  const link = activationLink(home, { agency, username, code: answer.code });
  return link === undefined ? undefined : { agency, username, link, expiresAt: answer.expiresAt };
};

/** Of every instance, its centre first. What was used or is too old goes out of the home. @throws OperatorFault */
export const refreshFirstLinks = async (home: Home): Promise<readonly FirstLink[]> => {
  const city = knownCity(home);
  if (!city || !isReal(city)) throw new OperatorFault(`${home.folder} holds no city of your own.`);
  const before = home.read<readonly FirstLink[]>(FILE) ?? [];
  const links: FirstLink[] = [];
  for (const { code } of placesOf(city).toReversed())
    for (const username of Object.values(FIRST_ADMINISTRATORS)) {
      const link = await linkOrFormer(home, { agency: code, username }, before);
      if (link) links.push(link);
    }
  home.write(FILE, links);
  return links;
};

/** One instance that does not answer keeps nobody else waiting; of it what was known is told. */
const linkOrFormer = async (home: Home, who: Who, before: readonly FirstLink[]): Promise<FirstLink | undefined> => {
  try {
    return await linkOf(home, who);
  } catch (error) {
    if (!(error instanceof OperatorFault)) throw error;
    console.error(`${who.username}@${who.agency} could not be asked for: ${error.message}`);
    return before.find(({ agency, username }) => agency === who.agency && username === who.username);
  }
};

/** To the terminal: all of them, or of these agencies. */
export const tellFirstLinks = (links: readonly FirstLink[], of?: readonly string[]): void => {
  const told = links.filter(({ agency }) => of?.includes(agency) ?? true);
  if (told.length === 0) return;
  console.log('\nEach link lets one first administrator choose a password, once. Hand them to different persons:');
  for (const { agency, username, link, expiresAt } of told)
    console.log(`  ${username}@${agency}, until ${expiresAt}\n    ${link}`);
  console.log('');
};
