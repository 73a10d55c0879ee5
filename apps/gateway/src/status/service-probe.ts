import type { ServiceStatus } from './behind.rules';

const PATIENCE_MS = 3_000;

export type Probe = Readonly<{ service: string; isReady: boolean }>;

const get = async (url: string): Promise<Response | undefined> =>
  fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined);

/** `undefined` where it does not answer, or breaks off within its answer. */
const told = async <Answer>(url: string): Promise<Answer | undefined> => {
  const answer = await get(url);
  return answer?.ok ? ((await answer.json().catch(() => undefined)) as Answer | undefined) : undefined;
};

export type StatusAnswer = readonly (readonly [service: string, status: ServiceStatus | undefined])[];

/** Those who ask while it is being found out get the same answer: anybody may ask, and as often as they like. */
const together = <Answer>(ask: () => Promise<Answer>): (() => Promise<Answer>) => {
  let asking: Promise<Answer> | undefined;
  return () => (asking ??= ask().finally(() => (asking = undefined)));
};

/** Asks the services about themselves; one that does not answer is told as such and delays nobody. */
export class ServiceProbe {
  constructor(private readonly services: Readonly<Record<string, string>>) {}

  readonly readiness: () => Promise<readonly Probe[]> = together(() =>
    this.each(async (service, url) => ({ service, isReady: (await get(`${url}/readyz`))?.ok ?? false })),
  );

  /** `undefined` for a service that does not answer. Asked anew each time: who asks after a command wants to know of that one. */
  statuses(): Promise<StatusAnswer> {
    return this.each(async (service, url) => [service, await told<ServiceStatus>(`${url}/status`)] as const);
  }

  documents(): Promise<readonly (readonly [service: string, document: unknown])[]> {
    return this.each(async (service, url) => [service, await told<unknown>(`${url}/openapi.json`)] as const);
  }

  private each<Answer>(ask: (service: string, url: string) => Promise<Answer>): Promise<Answer[]> {
    return Promise.all(Object.entries(this.services).map(([service, url]) => ask(service, url)));
  }
}
