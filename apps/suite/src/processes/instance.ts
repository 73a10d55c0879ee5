import type { InstanceSettings } from './instance-settings';

/** A running agency (or the centre) as the front door sees it, however many processes it takes. */
export interface Instance {
  readonly settings: InstanceSettings;
  /** Address of its gateway while it is up. */
  readonly url: string | undefined;
  /** Resolves when the gateway answers; rejects when the first start fails. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** With other settings, when what they say has changed (a new agency for the centre to hear). */
  restartWith(settings: InstanceSettings): Promise<void>;
}
