import { Environment } from '@kinerja/service-shell';
import { agencyCode, type AgencyCode } from '@kinerja/vocabulary';

/** An agency that the centre knows: its code in topics and keys, and its name for people. */
export type RegisteredAgency = Readonly<{ agency: AgencyCode; name: string }>;
export type MonitoringConfig = Readonly<{ agencies: readonly RegisteredAgency[] }>;

const isNamed = (item: unknown): item is { agency: string; name: string } =>
  typeof item === 'object' &&
  item !== null &&
  'agency' in item &&
  typeof item.agency === 'string' &&
  'name' in item &&
  typeof item.name === 'string';

/** @throws RangeError unless it is a JSON list of `{agency, name}`, each agency once. */
const agenciesIn = (text: string): readonly RegisteredAgency[] => {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list) || !list.every(isNamed)) throw new RangeError('must be a JSON list of {"agency", "name"}');
  const agencies = list.map(({ agency, name }) => ({ agency: agencyCode(agency), name }));
  if (new Set(agencies.map(({ agency }) => agency)).size < agencies.length)
    throw new RangeError('an agency stands twice');
  return agencies;
};

/** AGENCIES, JSON. @throws BadSettings with every fault. */
export const monitoringConfig = (env: Readonly<Record<string, string | undefined>>): MonitoringConfig => {
  const from = new Environment(env);
  const agencies = from.required('AGENCIES', agenciesIn, []);
  from.check('monitoring');
  return { agencies };
};
