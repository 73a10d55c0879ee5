import { Input, type InputFault, type Result } from '@kinerja/kernel';
import { agencyCode, agencyName, zones, type AgencyCode } from '@kinerja/vocabulary';
import { CENTRE, type City, type NewAgency } from './city';

const door = 'is an address of the city’s own door';
const secrets = 'is a file among the secrets of a home';
const kafka = 'administers Kafka';

/** Codes that stand for something else in addresses, below the home or on Kafka, and for what. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  [CENTRE, 'is the centre, which every city has'],
  ['activate', door],
  ['api', door],
  ['assets', door],
  ['local', door],
  ['containers', secrets],
  ['control', secrets],
  ['kafka', 'is Kafka among the secrets of containers'],
  ['kinerja', kafka],
  ['superuser', kafka],
]);

const newCode = (text: string): AgencyCode => {
  const taken = RESERVED.get(text);
  if (taken !== undefined) throw new RangeError(`${text} ${taken}; choose another code`);
  return agencyCode(text);
};

const SHORTEST_NAME = 3;

const newName = (text: string): string => {
  const name = agencyName(text);
  if (name.length < SHORTEST_NAME) throw new RangeError(`a name has at least ${SHORTEST_NAME} characters`);
  return name;
};

/** Reads what somebody wants to found, wherever it was said: a code that is free to take, a name, and the zone where it is not the city's. */
export const newAgencyIn = (told: unknown): Result<NewAgency, readonly [InputFault, ...InputFault[]]> =>
  Input.read(told, (agency) => {
    agency.fields('code', 'name', 'zone');
    const zone = agency.optional('zone')?.oneOf(zones);
    const [code, name] = [agency.at('code').textBy(newCode), agency.at('name').textBy(newName)];
    return { code, name, ...(zone && { zone }) };
  });

/** Reads what somebody calls a real city, which has no agencies yet. */
export const newCityIn = (told: unknown): Result<City, readonly [InputFault, ...InputFault[]]> =>
  Input.read(told, (city) => {
    city.fields('name', 'zone');
    return { kind: 'real', name: city.at('name').textBy(newName), zone: city.at('zone').oneOf(zones), agencies: [] };
  });
