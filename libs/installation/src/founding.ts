import { err, Input, type InputFault, ok, type Result } from '@kinerja/kernel';
import { agencyCode, agencyName, type AgencyCode } from '@kinerja/vocabulary';
import { CENTRE, type NewAgency } from './city';

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

/** Reads a text by what throws RangeError for it, and notes its words at the field. */
const read = <Value>(input: Input, reader: (text: string) => Value): Value | undefined => {
  const text = input.text();
  try {
    return reader(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    input.reject('not-allowed', error.message);
    return undefined;
  }
};

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

type Faults = readonly [InputFault, ...InputFault[]];

/** Reads what somebody wants to found, wherever it was said: exactly a code that is free to take and a name. */
export const newAgencyIn = (told: unknown): Result<NewAgency, Faults> => {
  const agency = Input.read(told, (input) => {
    input.fields('code', 'name');
    return { code: read(input.at('code'), newCode), name: read(input.at('name'), newName) };
  });
  if (!agency.ok) return err(agency.reason);
  const { code, name } = agency.value;
  if (code === undefined || name === undefined) throw new Error('a reader refused without a fault');
  return ok({ code, name });
};
