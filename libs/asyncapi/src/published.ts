import type { Contract } from '@kinerja/contracts';
import { evaluationContracts } from '@kinerja/evaluation-contracts';
import { identityContracts } from '@kinerja/identity-contracts';
import { incentivesContracts } from '@kinerja/incentives-contracts';
import { planningContracts } from '@kinerja/planning-contracts';
import { reportingContracts } from '@kinerja/reporting-contracts';
import { surveysContracts } from '@kinerja/surveys-contracts';

const nameOf = ({ type, version }: Contract): string => `${type}.v${String(version).padStart(3, '0')}`;

/** Every contract in every version ever published, sorted by type. */
export const publishedContracts: readonly Contract[] = [
  ...evaluationContracts,
  ...identityContracts,
  ...incentivesContracts,
  ...planningContracts,
  ...reportingContracts,
  ...surveysContracts,
].toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
