import { contract, Count, federated, Money, Month, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/** The allowances of a month are fixed and go to payroll. Publisher: incentives. Consumers: payroll; the centre. Key: month. */
export const tppRunSealedV1 = federated(
  contract('incentives.tpp-run-sealed', 1, {
    runId: Uuid,
    month: Month,
    policyPack: Type.String({ description: 'Name and version of the rules used, e.g. `kota-contoh@1`' }),
    people: Count,
    grossRupiah: Money,
    deductionRupiah: Money,
    netRupiah: Money,
  }),
);
export type TppRunSealedV1 = Static<typeof tppRunSealedV1.schema>;
