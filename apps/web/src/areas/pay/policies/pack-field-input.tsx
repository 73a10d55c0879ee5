import { useLingui as useLinguiCore } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { MoneyField, NumberField } from '../../../forms/number-fields';
import { ChoiceField, DayField } from '../../../forms/picked-fields';
import { LongTextField, TextField } from '../../../forms/text-fields';
import type { PackField } from './pack-fields';
import { percentDigits, wholeDigits } from './pack-form';
import { fieldWord, optionWords } from './pack-words';

type InputProps = Readonly<{ field: PackField; label: string }>;

const Choice = ({ field: { name, options = [] }, label }: InputProps) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const wordOf = (value: string): string => {
    const word = optionWords[value];
    return word ? _(word) : value;
  };
  return (
    <ChoiceField
      name={name}
      label={label}
      nothing={t`Pilih`}
      options={options.map((value) => ({ value, label: wordOf(value) }))}
    />
  );
};

const inputs: Readonly<Record<PackField['kind'], (props: InputProps) => ReactNode>> = {
  text: ({ field: { name }, label }) => <LongTextField name={name} label={label} />,
  slug: ({ field: { name }, label }) => (
    <TextField name={name} label={label} autoCapitalize="none" spellCheck={false} />
  ),
  day: ({ field: { name }, label }) => <DayField name={name} label={label} />,
  whole: ({ field: { name }, label }) => <NumberField name={name} label={label} digits={wholeDigits} />,
  percent: ({ field: { name }, label }) => <NumberField name={name} label={`${label} (%)`} digits={percentDigits} />,
  rupiah: ({ field: { name }, label }) => <MoneyField name={name} label={label} />,
  choice: Choice,
};

/** The input for one value of a pack. */
export const PackFieldInput = ({ field }: Readonly<{ field: PackField }>) => {
  const { _ } = useLinguiCore();
  const Typed = inputs[field.kind];
  return <Typed field={field} label={_(fieldWord(field.name))} />;
};
