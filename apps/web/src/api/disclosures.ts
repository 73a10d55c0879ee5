import type { components as Evaluation } from './generated/evaluation';
import type { components as Identity } from './generated/identity';
import type { components as Incentives } from './generated/incentives';
import { ask } from './query';
import type { TrailPart, TrailQuestion } from './trail';

/** The services that show anybody what is sensitive of others, and keep who looked. */
export const disclosingParts = ['identity', 'evaluation', 'incentives'] as const satisfies readonly TrailPart[];
export type DisclosingPart = (typeof disclosingParts)[number];

type Lines = {
  identity: Identity['schemas']['Disclosure'];
  evaluation: Evaluation['schemas']['Disclosure'];
  incentives: Incentives['schemas']['Disclosure'];
};
export type DisclosureOperation = Lines[DisclosingPart]['operation'];
export type Disclosure = Omit<Lines['identity'], 'operation'> & Readonly<{ operation: DisclosureOperation }>;
export type DisclosedKind = Disclosure['kinds'][number];
export type DisclosureSearch = Readonly<{ by?: string; about?: string }>;

const PAGE = 50;
const withCursor = (cursor: string | undefined) => ({ limit: PAGE, ...(cursor !== undefined && { cursor }) });

/** Who was shown what of the person, the newest first. */
export const ownDisclosures = (part: DisclosingPart, cursor?: string): TrailQuestion => {
  const query = withCursor(cursor);
  switch (part) {
    case 'identity':
      return ask('GET identity/disclosures/mine', { query });
    case 'evaluation':
      return ask('GET evaluation/disclosures/mine', { query });
    case 'incentives':
      return ask('GET incentives/disclosures/mine', { query });
  }
};

/** Of everybody, for the auditor. */
export const disclosures = (part: DisclosingPart, search: DisclosureSearch, cursor?: string): TrailQuestion => {
  const query = { ...search, ...withCursor(cursor) };
  switch (part) {
    case 'identity':
      return ask('GET identity/disclosures', { query });
    case 'evaluation':
      return ask('GET evaluation/disclosures', { query });
    case 'incentives':
      return ask('GET incentives/disclosures', { query });
  }
};
