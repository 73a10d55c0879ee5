import { agencyCode, type Zone } from '@kinerja/vocabulary';

export const AGENCY = agencyCode('diskominfo');
export const ZONE: Zone = 'WIB';
/** Under which the keys of its people are kept. */
export const WRAPPING_KEY = Buffer.alloc(32, 7);
