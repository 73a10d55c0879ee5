import type { BusServer } from '@kinerja/messaging';
import type { INestApplication } from '@nestjs/common';
import type { ServiceParts } from './service-runtime';

type Closing = Readonly<{
  app: INestApplication;
  server: BusServer | undefined;
  parts: ServiceParts;
  notReady: () => void;
}>;

const closeParts = async ({ projections, store, dataSource, pool }: ServiceParts): Promise<void> => {
  await projections.stop();
  await store.close();
  await dataSource.destroy();
  await pool.end();
};

/** Readiness off, no more messages, jobs, requests; connections last, so that what is under way still has them. */
export const closeInOrder = ({ app, server, parts, notReady }: Closing): (() => Promise<void>) => {
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    notReady();
    await server?.close();
    await parts.jobs.close();
    await app.close();
    await closeParts(parts);
  };
  return () => (closing ??= close());
};
