import type { Coordinates } from '../envelope/message';

/** `gap`: a message of the key is missing; `invalid`: it breaks its contract or is of an unknown version; `failed`: its handler threw three times. */
export type ParkCause = 'gap' | 'invalid' | 'failed';

/** Somebody must look. `hole`: offsets were skipped in front of this message; its keys' sequences decide what is missing. */
export type Alarm = Readonly<{ consumer: string }> &
  (
    | (Coordinates & Readonly<{ kind: 'parked'; key: string; keySeq: bigint; cause: ParkCause; reason: string }>)
    | (Coordinates & Readonly<{ kind: 'hole'; expected: bigint }>)
  );

export type RaiseAlarm = (alarm: Alarm) => void;
