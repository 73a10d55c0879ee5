import { isAccountChanged } from '../session/signed-in-mark';
import { accountProblem, networkProblem, problemFrom } from './problem';
import { PositionBook } from './position';

export type Service = 'identity' | 'planning' | 'reporting' | 'evaluation' | 'incentives' | 'surveys' | 'monitoring';
export type Parameters = Readonly<Record<string, string | number | boolean | undefined>>;

/** A cursor page; `next` is absent or null on the last one. */
export type Page<T> = Readonly<{ items: readonly T[]; next?: string | null }>;

/** Money on the wire: whole rupiah as a JSON integer (exact up to 2^53). */
export type WireRupiah = number;

export type CommandRequest = Readonly<{
  method?: 'POST' | 'PUT' | 'DELETE';
  /** One per intent, see `RequestKeys`. */
  key: string;
  body?: unknown;
  query?: Parameters;
  /** Version that the person saw, where two people may collide. */
  ifMatch?: number | string;
}>;

const positions = new PositionBook();

/** How many events the shown rows lag behind, per service; asked by the notice "data is being brought up to date". */
const staleBy = new Map<Service, number>();
const listeners = new Set<() => void>();

export const onStaleness = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const isStale = (): boolean => [...staleBy.values()].some((events) => events > 0);

export const forgetPositions = (): void => {
  positions.clear();
  staleBy.clear();
};

/** Address below the place where the gateway serves this app: `/dinkes/api/planning/skps`. */
export const addressOf = (path: string, query: Parameters = {}): string => {
  const url = new URL(path, document.baseURI);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
  return url.toString();
};

/** @throws Problem */
export const read = async <T>(service: Service, path: string, query?: Parameters, signal?: AbortSignal): Promise<T> => {
  const after = positions.after(service);
  const response = await answered(addressOf(`api/${service}/${path}`, query), {
    headers: { accept: 'application/json', ...(after === undefined ? {} : { 'kinerja-after': after }) },
    ...(signal === undefined ? {} : { signal }),
  });
  staleBy.set(service, Number(response.headers.get('kinerja-stale-by') ?? 0));
  listeners.forEach((listener) => listener());
  return jsonOf<T>(response);
};

/** @throws Problem */
export const command = async <T>(service: Service, path: string, request: CommandRequest): Promise<T> => {
  if (isAccountChanged()) throw accountProblem();
  const response = await answered(addressOf(`api/${service}/${path}`, request.query), {
    method: request.method ?? 'POST',
    headers: {
      'idempotency-key': request.key,
      'content-type': 'application/json',
      ...(request.ifMatch === undefined ? {} : { 'if-match': `"${request.ifMatch}"` }),
    },
    body: JSON.stringify(request.body ?? {}),
  });
  positions.note(response.headers.get('kinerja-position'));
  return jsonOf<T>(response);
};

/** An answer without a body says null: "nothing is known", or a command without an answer. */
export const jsonOf = async <T>(response: Response): Promise<T> => {
  const text = await response.text();
  return (text === '' ? null : JSON.parse(text)) as T;
};

/** @throws Problem when no answer comes or it is not a success */
export const answered = async (address: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store', ...init }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw networkProblem();
    },
  );
  if (!response.ok) throw problemFrom(response.status, await response.text());
  return response;
};
