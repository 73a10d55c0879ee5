import { TextInput } from '@mantine/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { parseNumber, type NumberFault } from '../display/numbers';
import { useFormat } from '../display/use-format';

const faultWords: Readonly<Record<NumberFault, MessageDescriptor>> = {
  'not-a-number': msg`Tulis angka, misalnya 12 atau 1,5.`,
  'wrong-mark': msg`Desimal memakai koma (1,5) dan ribuan memakai titik (1.000).`,
  ambiguous: msg`Dapat berarti dua hal. Tulis misalnya 1.000 untuk seribu, atau 1 untuk satu.`,
  'too-long': msg`Paling banyak 9 angka di depan dan 6 angka di belakang koma.`,
};

type QuantityInputProps = Readonly<{
  name: string;
  label: string;
  /** As it was typed. */
  value: string;
  onChange: (typed: string) => void;
  /** After the form was sent, a fault shows at once. */
  isChecked: boolean;
}>;

/** A number as the language writes it; what was understood is shown back when the field is left. */
export const QuantityInput = ({ name, label, value, onChange, isChecked }: QuantityInputProps) => {
  const { _, i18n } = useLingui();
  const format = useFormat();
  const [isLeft, setLeft] = useState(value !== '');
  const { decimal, fault } = parseNumber(value, i18n.locale);
  const leave = () => {
    setLeft(value !== '');
    if (decimal !== undefined) onChange(format.quantity(decimal));
  };
  return (
    <TextInput
      name={name}
      label={label}
      inputMode="decimal"
      autoComplete="off"
      maxLength={24}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={leave}
      error={(isLeft || isChecked) && fault !== undefined ? _(faultWords[fault]) : undefined}
    />
  );
};
