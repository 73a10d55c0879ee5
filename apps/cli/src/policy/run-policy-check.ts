import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import {
  adoptionRefusals,
  cautionsOf,
  packId,
  policyPackDecider,
  validatePolicyPack,
  warningsOf,
  type PackCaution,
  type PolicyPack,
  type PolicyPackRefusal,
} from '@kinerja/incentives-domain';
import { fromJson, toJson, type InputFault } from '@kinerja/kernel';

type Checked = Readonly<{
  packId: string | null;
  faults: readonly InputFault[];
  refusals: readonly PolicyPackRefusal[];
  cautions: readonly PackCaution[];
}>;
type Asked = Readonly<{ out: Writable; asJson: boolean }>;

const nothing: Checked = { packId: null, faults: [], refusals: [], cautions: [] };

const read = async (file: string): Promise<unknown> => {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  try {
    return fromJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return error;
  }
};

const judged = (pack: PolicyPack): Checked => ({
  ...nothing,
  packId: packId(pack),
  refusals: adoptionRefusals({ pack }, policyPackDecider.initialState),
  cautions: cautionsOf(pack),
});

const check = (value: unknown): Readonly<{ checked: Checked; warnings: readonly string[] }> => {
  if (value instanceof SyntaxError)
    return {
      checked: { ...nothing, faults: [{ code: 'wrong-type', field: '', detail: `no JSON: ${value.message}` }] },
      warnings: [],
    };
  const pack = validatePolicyPack(value);
  if (!pack.ok) return { checked: { ...nothing, faults: pack.reason }, warnings: [] };
  return { checked: judged(pack.value), warnings: warningsOf(pack.value) };
};

const refusalLines = (refusal: PolicyPackRefusal): readonly string[] =>
  'rules' in refusal
    ? refusal.rules.map(({ field, needs }) => `refused  ${field}: nothing brings ${needs.join(', ')}`)
    : [`refused  ${refusal.code}`];

const lines = ({ packId: id, faults, refusals }: Checked, warnings: readonly string[]): readonly string[] => {
  const against = [
    ...faults.map(({ field, detail }) => `fault    ${field === '' ? '(file)' : field}: ${detail}`),
    ...refusals.flatMap(refusalLines),
  ];
  const verdict = against.length === 0 ? [`${id ?? ''}: nothing stands against it`] : [];
  return [...verdict, ...against, ...warnings.map((warning) => `warning  ${warning}`)];
};

/** The judgement of the service on a file, as far as it needs no service. @returns the exit status, 2 where the file cannot be read */
export const runPolicyCheck = async (file: string, { out, asJson }: Asked): Promise<0 | 1 | 2> => {
  let value: unknown;
  try {
    value = await read(file);
  } catch (error) {
    out.write(`kinerja policy check: cannot read ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const { checked, warnings } = check(value);
  out.write(asJson ? `${toJson(checked)}\n` : `${lines(checked, warnings).join('\n')}\n`);
  return checked.faults.length + checked.refusals.length > 0 ? 1 : 0;
};
