import type { ReactNode } from 'react';
import { useField } from './form-context';

export type Labelled = Readonly<{ name: string; label: string; hint?: ReactNode }>;
type Changed = Readonly<{ currentTarget: { value: string } }>;

type Left = Readonly<{ relatedTarget: EventTarget | null }>;

/** Left for the button: sending tells every fault, and one told now would push the button away from under the finger. */
const isOnItsWay = ({ relatedTarget }: Left): boolean =>
  relatedTarget instanceof HTMLButtonElement && relatedTarget.type === 'submit';

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
    onBlur: (event: Left) => {
      if (!isOnItsWay(event)) leave();
    },
    ...(hint !== undefined && { description: hint }),
    ...(rule?.longest !== undefined && { maxLength: rule.longest }),
  };
};
