import { isReal, knownCity, newAgencyIn, type Agency, type Home, type NewAgency } from '@kinerja/installation';
import { isRunning } from '@kinerja/local-process';
import { refreshFirstLinks, tellFirstLinks } from '../city/first-links';
import { OperatorFault } from '../operator/operator-fault';
import { askToFound } from './ask-to-found';

export type AgencyOptions = Readonly<{ home?: string; code: string; name: string; zone?: string }>;

/** @throws OperatorFault that names every option at fault. */
const agencyIn = ({ code, name, zone }: AgencyOptions): NewAgency => {
  const agency = newAgencyIn({ code, name, ...(zone !== undefined && { zone }) });
  if (agency.ok) return agency.value;
  throw new OperatorFault(agency.reason.map(({ field, detail }) => `--${field}: ${detail}`).join('; '));
};

const agencyOf = (home: Home, code: string): Agency | undefined =>
  knownCity(home)?.agencies.find((agency) => agency.code === code);

/** @throws OperatorFault while the city stands still: its databases and keys are made by the city itself. */
const doorOf = (home: Home): string => {
  const door = home.read<{ url: string; pid: number }>('door.json');
  if (door && isRunning(door.pid)) return door.url;
  throw new OperatorFault(
    `The city of ${home.folder} stands still. Start it first: npm start -- --home ${home.folder}`,
  );
};

const tell = ({ code, name, zone }: Agency, isNew: boolean): void =>
  console.log(`${code} is ${isNew ? 'founded' : 'there already'}: ${name}, ${zone}.`);

/** @throws OperatorFault with a sentence. */
export const foundAgency = async (home: Home, options: AgencyOptions): Promise<void> => {
  const agency = agencyIn(options);
  const before = agencyOf(home, agency.code);
  await askToFound(home, doorOf(home), agency);
  const founded = agencyOf(home, agency.code);
  if (!founded) throw new OperatorFault(`${agency.code} was founded in another home than ${home.folder}.`);
  tell(founded, before === undefined);
  if (isReal(knownCity(home))) tellFirstLinks(await refreshFirstLinks(home), [agency.code]);
};
