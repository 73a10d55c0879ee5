import type { PolicyPackRefusal } from '@kinerja/incentives-domain';

/** Something that stands against a pack, at the field it is about; `facts` is what its words need. */
export type RefusedField = Readonly<{ code: PolicyPackRefusal['code']; field: string; facts: object }>;

/** A refusal of the decider by the fields a person would change. */
export const refusedFields = ({ code, ...facts }: PolicyPackRefusal): readonly RefusedField[] => {
  if ('rules' in facts) return facts.rules.map(({ field, needs }) => ({ code, field, facts: { needs } }));
  return [{ code, field: 'earliest' in facts ? 'validFrom' : 'version', facts }];
};
