import { TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { parseNumber, parseRupiah, type Digits } from '../display/numbers';
import { useFormat } from '../display/use-format';
import { useField } from './form-context';
import { useInput, type Labelled } from './use-input';

/** A number as the language writes it; what was understood is shown back when the field is left. */
const TypedNumber = ({ read, ...labelled }: Labelled & Readonly<{ read: (typed: string) => string | undefined }>) => {
  const input = useInput(labelled);
  const { change } = useField(labelled.name);
  const leave: typeof input.onBlur = (event) => {
    input.onBlur(event);
    const understood = read(input.value);
    if (understood !== undefined && understood !== input.value) change(understood);
  };
  return <TextInput {...input} inputMode="decimal" autoComplete="off" onBlur={leave} />;
};

export const NumberField = ({ digits, ...labelled }: Labelled & Readonly<{ digits: Digits }>) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const read = (typed: string) => {
    const { decimal } = parseNumber(typed, i18n.locale, digits);
    return decimal && format.quantity(decimal);
  };
  return <TypedNumber {...labelled} read={read} />;
};

export const MoneyField = (labelled: Labelled) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const read = (typed: string) => {
    const { decimal } = parseRupiah(typed, i18n.locale);
    return decimal && format.rupiah(Number(decimal));
  };
  return <TypedNumber {...labelled} read={read} />;
};
