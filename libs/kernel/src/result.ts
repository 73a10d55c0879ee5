/** A value or the reason why there is none. */
export type Result<Value, Reason> = Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; reason: Reason }>;

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const err = <Reason>(reason: Reason): Result<never, Reason> => ({ ok: false, reason });
