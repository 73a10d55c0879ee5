/** How far a key has come; a parked key holds what follows. */
export type KeyState = Readonly<{ lastSeq: bigint; parked: boolean }>;
