import { resolve } from 'node:path';

/** Path of a compiled program, e.g. `apps/cli/src/main.js`; tools run in the root of the repository. */
export const compiled = (program: string): string => resolve('dist', program);
