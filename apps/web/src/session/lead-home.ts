import { signedInPlaces } from './signed-in-mark';

/**
 * The city's front door has no session of its own: somebody who is signed in at the one place this device knows is led there.
 * Where that session has ended, or several places are known, the door asks who comes in.
 */
export const leadHome = async (): Promise<void> => {
  if (location.pathname !== '/' || new URL(document.baseURI).pathname !== '/') return;
  const [place, ...others] = signedInPlaces();
  if (place === undefined || place === '/' || others.length > 0) return;
  const answer = await fetch(`${place}api/session`, { cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok === true) location.replace(place);
};
