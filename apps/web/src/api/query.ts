import { queryOptions } from '@tanstack/react-query';
import { read, type Parameters, type Service } from './http';

/** A question to a service; everything a service was asked is kept under its name, so that a command can refresh it. */
export const ask = <T>(service: Service, path: string, query: Parameters = {}) =>
  queryOptions<T>({
    queryKey: [service, path, query],
    queryFn: ({ signal }) => read<T>(service, path, query, signal),
  });
