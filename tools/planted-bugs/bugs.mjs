// Every planted bug: what is wrong, the edits that make it so, and the suites each of which must find it by itself.
import { logBugs } from './bugs/log.mjs';
import { messageBugs } from './bugs/messages.mjs';
import { serviceBugs } from './bugs/services.mjs';
import { simulatedBugs } from './bugs/simulated.mjs';

export const plantedBugs = [...simulatedBugs, ...logBugs, ...messageBugs, ...serviceBugs];
