import type { ServiceStatus } from './behind.rules';

const PATIENCE_MS = 3_000;

export type Probe = Readonly<{ service: string; isReady: boolean }>;

const get = async (url: string): Promise<Response | undefined> =>
  fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined);

/** Asks the services about themselves; one that does not answer is told as such and delays nobody. */
export class ServiceProbe {
  constructor(private readonly services: Readonly<Record<string, string>>) {}

  readiness(): Promise<readonly Probe[]> {
    return this.each(async (service, url) => ({ service, isReady: (await get(`${url}/readyz`))?.ok ?? false }));
  }

  /** `undefined` for a service that does not answer. */
  statuses(): Promise<readonly (readonly [service: string, status: ServiceStatus | undefined])[]> {
    return this.each(async (service, url) => {
      const answer = await get(`${url}/status`);
      return [service, answer?.ok ? ((await answer.json()) as ServiceStatus) : undefined] as const;
    });
  }

  documents(): Promise<readonly (readonly [service: string, document: unknown])[]> {
    return this.each(async (service, url) => {
      const answer = await get(`${url}/openapi.json`);
      return [service, answer?.ok ? ((await answer.json()) as unknown) : undefined] as const;
    });
  }

  private each<Answer>(ask: (service: string, url: string) => Promise<Answer>): Promise<Answer[]> {
    return Promise.all(Object.entries(this.services).map(([service, url]) => ask(service, url)));
  }
}
