import type { ReactNode } from 'react';
import { useField } from './form-context';

export type Labelled = Readonly<{ name: string; label: string; hint?: ReactNode }>;
type Changed = Readonly<{ currentTarget: { value: string } }>;

/** What every input of a form has in common. */
export const useInput = ({ name, label, hint }: Labelled) => {
  const { value, rule, error, change, leave } = useField(name);
  return {
    name,
    label,
    value,
    error,
    withAsterisk: rule?.isRequired ?? false,
    'aria-required': rule?.isRequired ?? false,
    onChange: (event: Changed) => change(event.currentTarget.value),
    onBlur: leave,
    ...(hint !== undefined && { description: hint }),
    ...(rule?.longest !== undefined && { maxLength: rule.longest }),
  };
};
