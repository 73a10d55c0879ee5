import type { LoggerService } from '@nestjs/common';
import { noTracing, type Tracing } from '@kinerja/telemetry';
import { pino, type Logger } from 'pino';
import type { LogLevel } from '../settings/service-settings';

/** JSON lines on standard output, each with the service and the agency. */
export const openLog = (
  service: string,
  agency: string,
  level: LogLevel,
  { ids }: Pick<Tracing, 'ids'> = noTracing,
): Logger =>
  pino({ level, mixin: () => ids() ?? {}, base: { service, agency }, timestamp: pino.stdTimeFunctions.isoTime });

type Said = Readonly<Record<string, unknown>>;

const fieldsOf = (message: unknown): Said => {
  if (message instanceof Error) return { err: message };
  if (typeof message !== 'object' || message === null) return { msg: String(message) };
  return 'error' in message ? { ...message, err: message.error, error: undefined } : { ...message };
};

/** Nest's own lines through the same log; its chatter about routes is debug. */
export const nestLog = (log: Logger): LoggerService => ({
  log: (message) => log.debug(fieldsOf(message)),
  debug: (message) => log.debug(fieldsOf(message)),
  verbose: (message) => log.trace(fieldsOf(message)),
  warn: (message) => log.warn(fieldsOf(message)),
  error: (message) => log.error(fieldsOf(message)),
  fatal: (message) => log.fatal(fieldsOf(message)),
});
