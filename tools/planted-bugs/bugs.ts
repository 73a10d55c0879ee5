import { logBugs } from './bugs/log';
import { messageBugs } from './bugs/messages';
import { serviceBugs } from './bugs/services';
import { simulatedBugs } from './bugs/simulated';
import type { PlantedBug } from './planted-bug';

export const plantedBugs: readonly PlantedBug[] = [...simulatedBugs, ...logBugs, ...messageBugs, ...serviceBugs];
