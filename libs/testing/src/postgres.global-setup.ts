import { createTemplate } from './log-template';
import { startTestCluster } from './test-cluster';

let isUp: Promise<void> | undefined;

const bringUp = async (): Promise<void> => createTemplate(await startTestCluster());

/** Jest calls it before the first test; more than one project may name it, the cluster is one. */
const setup = (): Promise<void> => (isUp ??= bringUp());

export default setup;
