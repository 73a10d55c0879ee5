import type { AllowanceComputed, AllowanceEvent } from '@kinerja/incentives-domain';
import { toJson } from '@kinerja/kernel';
import { insert, patch, tableProjection } from '@kinerja/projections';
import { LineRow } from './lines.read-model';

export const lines = tableProjection<AllowanceEvent, LineRow>(LineRow, {
  AllowanceComputed: ({ data }) => insert(lineOf(data)),
  AllowanceApproved: ({ data: { runId, employeeId } }) => patch({ runId, employeeId }, { isApproved: true }),
});

const lineOf = ({ allowance, facts, policyPack: _pack, at: _at, ...ids }: AllowanceComputed['data']): LineRow => {
  const { criteria, explanation, warnings, ...amounts } = allowance;
  return {
    ...ids,
    ...amounts,
    golongan: facts.golongan,
    criteria: toJson(criteria),
    explanation: toJson(explanation),
    warnings,
    isApproved: false,
  };
};
