import type { ErasedKey } from '../format/manifest';

/**
 * Purposes whose keys a release destroyed because what they seal was moved out of the log, not because a person was to be
 * forgotten. A backup from before that holds it in no other place: with its key gone nobody could sign in.
 */
const MOVED: readonly string[] = ['sign-in'];

export const isMoved = ({ purpose }: Pick<ErasedKey, 'purpose'>): boolean => MOVED.includes(purpose);
