import { Home } from '@kinerja/installation';

/** The home a command works in. @throws CannotStart */
export const homeOf = (folder = '.kinerja'): Home => Home.existing(folder);
