import { packId, type PolicyPackEvent } from '@kinerja/incentives-domain';
import { toJson } from '@kinerja/kernel';
import { insert, tableProjection } from '@kinerja/projections';
import { PolicyPackRow } from './policy-packs.read-model';

export const policyPacks = tableProjection<PolicyPackEvent, PolicyPackRow>(PolicyPackRow, {
  PolicyPackAdopted: ({ data: { pack, warnings, by, at } }) => {
    const { name, version, validFrom, legalBasis } = pack;
    const named = { packId: packId(pack), name, version, validFrom, legalBasis };
    return insert({ ...named, pack: toJson(pack), warnings, adoptedBy: by, adoptedAt: at });
  },
});
