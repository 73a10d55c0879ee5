import { createContext, useContext, useLayoutEffect, useState } from 'react';
import { useLingui } from '@lingui/react';
import type { FieldFault } from '../api/problem';
import { faultWords } from '../display/field-words';
import { useFormat } from '../display/use-format';
import type { Fault } from './rules';
import type { FormState } from './use-form';

type FormInside = Readonly<{
  form: FormState;
  /** What the service found wrong with a field, until that field is changed. */
  served: Readonly<Partial<Record<string, FieldFault>>>;
  /** A field says that it is on the page: what the service says about it appears there, all else at the form. */
  place: (name: string) => () => void;
  changed: (name: string) => void;
}>;

export const FormContext = createContext<FormInside | undefined>(undefined);

const useInside = (name: string): FormInside => {
  const inside = useContext(FormContext);
  if (!inside) throw new Error(`the field ${name} stands outside a form`);
  useLayoutEffect(() => inside.place(name), [inside.place, name]);
  return inside;
};

/** A fault in words; one that this app does not know stays as the service says it. */
const useFaultText = () => {
  const { _ } = useLingui();
  const format = useFormat();
  return (fault: FieldFault): string => {
    const words = faultWords(fault, format.number);
    return sentence(words ? _(words) : fault.problem);
  };
};

const ownFault = (name: string, found: Fault | undefined): FieldFault | undefined =>
  found && { field: name, problem: found.code, ...found };

/** One field of the form around it: its value, its rule, and its fault in words. */
export const useField = (name: string) => {
  const { form, served, changed } = useInside(name);
  const textOf = useFaultText();
  const [isLeft, setLeft] = useState(false);
  const value = form.fields[name] ?? '';
  const isShown = form.isChecked || (isLeft && value !== '');
  const found = served[name] ?? (isShown ? ownFault(name, form.faults[name]) : undefined);
  return {
    value,
    rule: form.rules[name],
    error: found && textOf(found),
    change: (typed: string) => {
      changed(name);
      form.change({ [name]: typed });
    },
    touch: () => changed(name),
    leave: () => setLeft(true),
  };
};

/** `belum diisi` stands alone under its field: `Belum diisi.` */
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
