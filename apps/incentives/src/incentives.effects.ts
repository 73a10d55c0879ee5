import { effectsByType, type EffectsByType, type CommandLog } from '@kinerja/commands';
import type {
  AllowanceEvent,
  PayeeEvent,
  PayeeImportEvent,
  PolicyPackEvent,
  RunEvent,
} from '@kinerja/incentives-domain';
import { payeeHandler, payeeImportHandler } from './payee/payee.handler';
import { policyPackHandler } from './policy-pack/policy-pack.handler';
import { allowanceHandler, runHandler } from './run/run.handler';

/** What each event says and reserves, as its handler does it; forgetting one does not compile. */
export const incentivesEffects = (store: CommandLog): EffectsByType => {
  const [payeeImport, run, allowance] = [
    payeeImportHandler(store).effects,
    runHandler(store).effects,
    allowanceHandler(store).effects,
  ];
  return effectsByType<PolicyPackEvent | PayeeEvent | PayeeImportEvent | RunEvent | AllowanceEvent>({
    PolicyPackAdopted: policyPackHandler(store).effects,
    PayeeRegistered: payeeHandler(store).effects,
    PayeeImportAccepted: payeeImport,
    PayeeImportCompleted: payeeImport,
    RunOpened: run,
    ComputationStarted: run,
    ComputationRecorded: run,
    PersonExcluded: run,
    RunVerified: run,
    RunSealed: run,
    AllowanceComputed: allowance,
    AllowanceApproved: allowance,
  });
};
