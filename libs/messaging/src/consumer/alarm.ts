import type { Coordinates } from '../envelope/message';

/** `gap`: a message of the key is missing; `invalid`: it breaks its contract or is of an unknown version; `failed`: its handler threw three times. */
export type ParkCause = 'gap' | 'invalid' | 'failed';

/**
 * Somebody must look. `hole`: offsets were skipped in front of this message; its keys' sequences decide what is missing.
 * `refused`: a record that does not prove where it comes from was thrown away; its offset is the broker's.
 */
export type Alarm = Readonly<{ consumer: string }> &
  (
    | (Coordinates & Readonly<{ kind: 'parked'; key: string; keySeq: bigint; cause: ParkCause; reason: string }>)
    | (Coordinates & Readonly<{ kind: 'hole'; expected: bigint }>)
    | (Coordinates & Readonly<{ kind: 'refused'; reason: string }>)
  );

export type RaiseAlarm = (alarm: Alarm) => void;
