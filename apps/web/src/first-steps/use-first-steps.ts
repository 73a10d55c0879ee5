import { useQuery } from '@tanstack/react-query';
import { firstSteps } from '../api/identity';
import { ownPacks } from '../api/incentives';
import { Problem } from '../api/problem';
import type { Session } from '../api/session';
import { isUnfinished, type Known } from './steps';

/** Neither changes while nobody works on it, and the menu of every page asks. */
const STAYS_MS = 60_000;

const NOT_THERE = 404;
/** The centre has no service of pay, and its door says so. */
const isCentre = (error: Error | null): boolean => error instanceof Problem && error.status === NOT_THERE;

/** What the agency has and lacks; both answers, because the last step is told by the service of pay. */
export const useFirstSteps = (isAsked = true) => {
  const counts = useQuery({ ...firstSteps(), enabled: isAsked, staleTime: STAYS_MS });
  const packs = useQuery({ ...ownPacks(), enabled: isAsked, staleTime: STAYS_MS });
  const adopted = isCentre(packs.error) ? null : packs.data;
  const known: Known | undefined =
    counts.data === undefined || adopted === undefined ? undefined : { counts: counts.data, packs: adopted };
  return { counts, packs, known };
};

const isAdministrator = ({ roles }: Session): boolean =>
  roles.includes('agency-admin') || roles.includes('system-admin');

/** Whether this person's menu begins with the first steps. What could not be asked is not missing. */
export const useUnfinished = (session: Session): Readonly<{ isAsking: boolean; isUnfinished: boolean }> => {
  const { counts, packs, known } = useFirstSteps(isAdministrator(session));
  return { isAsking: counts.isLoading || packs.isLoading, isUnfinished: known !== undefined && isUnfinished(known) };
};
