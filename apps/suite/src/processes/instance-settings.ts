import type { InstanceSecrets } from '@kinerja/installation';

/** An agency as the centre knows it: where its feed is and whose signature it bears. */
export type FeedSource = Readonly<{ agency: string; name: string; url: string; publicKey: string; bearer: string }>;

/** An instance of the city: what its processes are made of. */
export type InstanceSettings = Readonly<{
  kind: 'agency' | 'centre';
  code: string;
  name: string;
  zone: 'WIB' | 'WITA' | 'WIT';
  /** Of a real city: nothing is decided for it, not even by an example of the program. */
  isReal?: boolean;
  /** Path under which the front door mounts this instance: `/diskominfo`. */
  basePath: string;
  /** Address of the front door, for links that people share. */
  publicUrl: string;
  /** Address of each service's database for the role that runs it. */
  databases: Readonly<Record<string, string>>;
  secrets: InstanceSecrets;
  /** Of an agency: the centre's door and key, which witnesses its logs. */
  centre?: Readonly<{ url: string; publicKey: string }>;
  /** Filled at the centre only. */
  feeds: readonly FeedSource[];
}>;

/** Keys that services and a gateway in one process use: no broker, no Redis, and not the key by which others check what it signs. */
const USED = [
  ...(['tokenPrivateKey', 'tokenPublicKey', 'sessionKey', 'sealingKey', 'digestKey'] as const),
  ...(['feedPrivateKey', 'feedBearer', 'adminPassword'] as const),
];

/** All that the child process of an instance needs; sent over IPC, so that no secret stands on a command line. */
export type EmbeddedInstance = Omit<InstanceSettings, 'secrets'> &
  Readonly<{ secrets: Pick<InstanceSecrets, (typeof USED)[number]> }>;

export const embeddedOf = (instance: InstanceSettings): EmbeddedInstance => {
  const kept = USED.map((name) => [name, instance.secrets[name]] as const);
  return { ...instance, secrets: Object.fromEntries(kept) as EmbeddedInstance['secrets'] };
};

export type ToChild = Readonly<{ start: EmbeddedInstance }> | Readonly<{ stop: true }>;
export type FromChild = Readonly<{ ready: { url: string } }> | Readonly<{ failed: string }>;
