import { OperatorFault } from './operator-fault';

/** The libraries of these are large, and most commands end without a fault. */
const isForThePerson = async (error: unknown): Promise<boolean> => {
  if (error instanceof OperatorFault) return true;
  const { FAULTS_FOR_THE_PERSON } = await import('./faults.js');
  return FAULTS_FOR_THE_PERSON.some((fault) => error instanceof fault);
};

/** Runs a command; a fault meant for the operator is printed as its sentence, and the exit status says that it failed. */
export const told = async (command: string, run: () => Promise<void>): Promise<void> => {
  try {
    await run();
  } catch (error) {
    if (!(await isForThePerson(error))) throw error;
    process.stderr.write(`kinerja ${command}: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
};
