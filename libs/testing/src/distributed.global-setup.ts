import postgres from './postgres.global-setup';
import { startTestBroker } from './test-broker';

/** Jest calls it before the first distributed test. */
const setup = async (): Promise<void> => {
  await Promise.all([postgres(), startTestBroker()]);
};

export default setup;
