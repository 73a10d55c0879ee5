import type { InstanceSecrets } from '@kinerja/installation';

/** Where a service's log and read models stand: the owner migrates, the app's role runs. */
export type ServiceDatabase = Readonly<{ ownerUrl: string; appUrl: string }>;

/** An agency as the centre knows it: where its feed is and whose signature it bears. */
export type FeedSource = Readonly<{ agency: string; name: string; url: string; publicKey: string; bearer: string }>;

/** All that a child process needs; sent over IPC, so that no secret stands on a command line. */
export type InstanceSettings = Readonly<{
  kind: 'agency' | 'centre';
  code: string;
  name: string;
  zone: 'WIB' | 'WITA' | 'WIT';
  /** Path under which the front door mounts this instance: `/diskominfo`. */
  basePath: string;
  /** Address of the front door, for links that people share. */
  publicUrl: string;
  databases: Readonly<Record<string, ServiceDatabase>>;
  secrets: InstanceSecrets;
  evidenceFolder: string;
  /** Of an agency: the centre's door and key, which witnesses its logs. */
  centre?: Readonly<{ url: string; publicKey: string }>;
  /** Filled at the centre only. */
  feeds: readonly FeedSource[];
}>;

export type ToChild = Readonly<{ start: InstanceSettings }> | Readonly<{ stop: true }>;
export type FromChild = Readonly<{ ready: { url: string } }> | Readonly<{ failed: string }>;
