/** W3C trace context, version 00: `00-<trace id>-<span id>-<flags>`. All zeros stand for "none". */
const SHAPE = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

export type TraceContext = Readonly<{ traceId: string; spanId: string; isSampled: boolean }>;

/** Undefined for everything that is no traceparent: what a caller sends is kept with every event, so it is not taken on trust. */
export const parseTraceparent = (header: string | undefined): TraceContext | undefined => {
  const [, traceId, spanId, flags] = SHAPE.exec(header ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
};

export const traceparentOf = ({ traceId, spanId, isSampled }: TraceContext): string =>
  `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`;

/** The header when it is one. */
export const validTraceparent = (header: string | undefined): string | undefined =>
  parseTraceparent(header) === undefined ? undefined : header;
