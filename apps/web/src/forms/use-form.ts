import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useDraft, type Draft } from '../drafts/use-draft';
import { faultsIn, type Fault, type Rule } from './rules';

type Texts<Name extends string> = Readonly<Record<Name, string>>;
type Rules<Name extends string> = Readonly<Partial<Record<Name, Rule>>>;
type Faults = Readonly<Partial<Record<string, Fault>>>;

type FormOptions<Name extends string> = Readonly<{
  /** Whose draft it is and of what: `report:2026-11`, `return:<skpId>`. */
  form: string;
  /** What the fields begin with. */
  begin: Texts<Name>;
  /** What each field takes, where it depends on the others too; a field without a rule is kept along and not shown. */
  rules: Rules<Name> | ((fields: Texts<Name>) => Rules<Name>);
  /** What is shown of a draft: numbers of another language in this one. */
  shown?: (fields: Texts<Name>) => Texts<Name>;
  /** Nothing of it is left on the device: it says of somebody else what nobody beside them is to read. */
  isUnkept?: boolean;
  /** Passwords and codes: read when the form is sent, and never kept on the device. */
  secrets?: Rules<string>;
}>;

export type FormState<Name extends string = string> = Readonly<{
  fields: Texts<Name>;
  change: (some: Readonly<Partial<Record<Name, string>>>) => void;
  draft: Draft<Name>;
  rules: Rules<string>;
  /** What is wrong with what stands in the fields, whether it is shown already or not. */
  faults: Faults;
  /** After somebody tried to send it every fault shows; before, those of fields that were left. */
  isChecked: boolean;
  /** @returns what is wrong; nothing where it may be sent */
  check: (typed: Texts<string>) => Faults;
  /** After the service took it. */
  sent: () => void;
}>;

/** The state of a form: its draft, its rules, and what is wrong. */
export const useForm = <Name extends string>(options: FormOptions<Name>): FormState<Name> => {
  const { form, begin, rules: given, shown = (fields) => fields, secrets = {}, isUnkept = false } = options;
  const { i18n } = useLingui();
  const draft = useDraft(form, begin, isUnkept);
  const fields = shown(draft.fields);
  const rules = typeof given === 'function' ? given(fields) : given;
  const [checked, setChecked] = useState<string | undefined>();
  const [secretFaults, setSecretFaults] = useState<Faults>({});
  const faults = faultsIn<string>(rules, fields, i18n.locale);
  const check = (typed: Texts<string>): Faults => {
    const wrongSecrets = faultsIn(secrets, typed, i18n.locale);
    setChecked(form);
    setSecretFaults(wrongSecrets);
    return { ...faults, ...wrongSecrets };
  };
  const sent = (): void => {
    draft.sent();
    setChecked(undefined);
  };
  return {
    fields,
    change: (some) => draft.change({ ...fields, ...some }),
    draft,
    rules: { ...rules, ...secrets },
    faults: { ...faults, ...secretFaults },
    isChecked: checked === form,
    check,
    sent,
  };
};
