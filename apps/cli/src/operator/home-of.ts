import { Home } from '@kinerja/installation';
import { ownerOnly } from '@kinerja/local-process';

/** The home a command works in; what the command writes from then on is for its owner. @throws CannotStart */
export const homeOf = (folder = '.kinerja'): Home => {
  ownerOnly();
  return Home.existing(folder);
};
