import { Input } from '@kinerja/kernel';
import { shellSettings } from '@kinerja/service-runtime';
import { agency, agencyName, pem, required, text, urlOf } from '@kinerja/settings';
import type { AgencyCode } from '@kinerja/vocabulary';

/** Where an agency without Kafka is pulled from, what its door is shown, and the key (Ed25519, PEM) that what it says is signed with. */
export type Feed = Readonly<{ url: string; publicKey: string; bearer: string }>;
/**
 * An agency that the centre knows: its code in topics and keys, and its name for people. `publicKey` (Ed25519, PEM) is what it
 * signs its logs' checkpoints with, where it has no feed that says so.
 */
export type RegisteredAgency = Readonly<{ agency: AgencyCode; name: string; publicKey?: string; feed?: Feed }>;
export type MonitoringConfig = Readonly<{ agencies: readonly RegisteredAgency[] }>;

/** The key that an agency signs with, for everything that leaves it. */
export const publicKeyOf = ({ publicKey, feed }: RegisteredAgency): string | undefined => publicKey ?? feed?.publicKey;

/** Each part is read as a setting of its own would be, so that a broken key is told at the start and not when it is first used. */
const keyIn = pem('PUBLIC');
const address = urlOf('http', 'https');

const feedIn = (feed: Input): Feed => {
  feed.fields('url', 'publicKey', 'bearer');
  const [publicKey, bearer] = [feed.at('publicKey').textBy(keyIn), feed.at('bearer').textBy(text)];
  return { url: feed.at('url').textBy(address), publicKey, bearer };
};

const agencyIn = (item: Input): RegisteredAgency => {
  const feed = item.fields('agency', 'name', 'publicKey', 'feed').optional('feed');
  const publicKey = item.optional('publicKey')?.textBy(keyIn);
  const named = {
    ...{ agency: item.at('agency').textBy(agency), name: item.at('name').textBy(agencyName) },
    ...(publicKey === undefined ? {} : { publicKey }),
  };
  return feed ? { ...named, feed: feedIn(feed) } : named;
};

/** @throws RangeError unless it is a JSON list of `{agency, name, publicKey?, feed?: {url, publicKey, bearer}}`, each agency once. */
const agenciesIn = (json: string): readonly RegisteredAgency[] => {
  const read = Input.read(JSON.parse(json), (root) => root.items().map(agencyIn));
  if (!read.ok) throw new RangeError(`${read.reason[0].field}: ${read.reason[0].detail}`);
  const codes = new Set(read.value.map(({ agency: code }) => code));
  if (codes.size < read.value.length) throw new RangeError('an agency stands twice');
  return read.value;
};

/** All that this service can be told. */
export const monitoringSettings = {
  ...shellSettings,
  agencies: required({
    ...{ name: 'AGENCIES', read: agenciesIn, form: 'secret' },
    description:
      'JSON: the agencies that the centre knows, each with its name, key and, where it has no Kafka, its feed.',
  }),
} as const;
