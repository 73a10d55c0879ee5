import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { errorAccount } from './error-account';
import { isErrorLike } from './error-words';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

type Fields = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 1_000;

const fieldOf = (value: unknown): unknown => {
  if (isErrorLike(value)) return errorAccount(value);
  return typeof value === 'string' && value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
};

/** Errors by what may be told of them, texts bounded, whatever the name of the field. */
const keepable = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fieldOf(value)]));

/** Before pino sees it, which makes an error's own text the text of the line. */
const keptLine = <Line extends readonly unknown[]>(line: Line): Line =>
  line.map((part) => {
    if (isErrorLike(part)) return { err: errorAccount(part) };
    return typeof part === 'object' && part !== null ? keepable(part as Fields) : fieldOf(part);
  }) as unknown as Line;

export type LogSettings = Readonly<{
  service: string;
  agency: string;
  level: LogLevel;
  /** Ids of the trace under way, for each line. */
  ids?: () => object | undefined;
  /** Standard output unless told otherwise. */
  to?: DestinationStream;
}>;

/** JSON lines, each with the service and the agency. */
export const openLog = ({ service, agency, level, ids, to }: LogSettings): Logger =>
  pino(
    {
      level,
      mixin: () => ids?.() ?? {},
      base: { service, agency },
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: {
        logMethod(line, write) {
          write.apply(this, keptLine(line));
        },
      },
      // `keptLine` has seen to errors; pino's own way would tell all of their members.
      serializers: { err: (err: unknown) => err },
    },
    to ?? pino.destination(1),
  );

const fieldsOf = (message: unknown): Fields => {
  if (isErrorLike(message)) return { err: message };
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
