export const AGENCY = 'diskominfo';
/** Under which the keys of its people are kept. */
export const WRAPPING_KEY = Buffer.alloc(32, 7);
