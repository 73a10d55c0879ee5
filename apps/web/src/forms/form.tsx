import { Button, Stack, type ButtonProps } from '@mantine/core';
import { useCallback, useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { Problem, type FieldFault } from '../api/problem';
import { FailureNote } from '../shell/failure-note';
import { isFocusLost } from '../shell/focus-page';
import { FormContext } from './form-context';
import { RestoredNote } from './restored-note';
import type { FormState } from './use-form';

/** What a command says about itself. */
type Sending = Readonly<{ isPending: boolean; error: Error | null }>;

type FormProps<Name extends string> = Readonly<{
  form: FormState<Name>;
  sending: Sending;
  /** `typed` holds all named inputs, secrets too. */
  onSend: (typed: Readonly<Record<string, string>>) => void;
  /** Written on the button. */
  action: ReactNode;
  actionProps?: ButtonProps;
  testId: string;
  /** In the place of the note that a failure is told in. */
  failure?: (error: Error) => ReactNode;
  gap?: 'xs' | 'sm' | 'md';
  children?: ReactNode;
}>;

/** The last part of a field's path, as forms name it: `activities[0].note`. */
const nameOf = ({ field }: FieldFault): string => field.replace(/^.*\./, '').replace(/\[\d+\]$/, '');

const textsOf = (form: HTMLFormElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/** What the service refused, field by field: at its field where that is on the page, else at the form. */
const useServed = (error: Error | null) => {
  const [placed, setPlaced] = useState<readonly string[]>([]);
  const [changed, setChanged] = useState<Readonly<{ since: Error | null; names: readonly string[] }>>({
    since: null,
    names: [],
  });
  const place = useCallback((name: string) => {
    setPlaced((before) => [...before, name]);
    return () => setPlaced((before) => before.filter((_, index) => index !== before.indexOf(name)));
  }, []);
  const change = useCallback(
    (name: string) =>
      setChanged((before) => ({ since: error, names: before.since === error ? [...before.names, name] : [name] })),
    [error],
  );
  const atField = error instanceof Problem ? error.errors.filter((fault) => placed.includes(nameOf(fault))) : [];
  const isChanged = (name: string) => changed.since === error && changed.names.includes(name);
  const served = Object.fromEntries(
    atField.filter((fault) => !isChanged(nameOf(fault))).map((fault) => [nameOf(fault), fault]),
  );
  return { served, atField, place, change };
};

/** The problem without what stands at the fields; nothing where that was all. */
const rest = (error: Error, atField: readonly FieldFault[]): Error | undefined => {
  if (!(error instanceof Problem) || atField.length === 0) return error;
  const errors = error.errors.filter((fault) => !atField.includes(fault));
  return errors.length === 0 ? undefined : new Problem({ ...error, title: error.title, errors });
};

/** A busy button is switched off and lets go of the focus: whoever works by keyboard would begin at the top of the page again. */
const useKeptFocus = (isPending: boolean) => {
  const button = useRef<HTMLButtonElement>(null);
  const wasPending = useRef(false);
  useEffect(() => {
    if (wasPending.current && !isPending && isFocusLost()) button.current?.focus();
    wasPending.current = isPending;
  }, [isPending]);
  return button;
};

/** One form: draft, fields, what went wrong, and the button; the first field with a fault gets the focus. */
export const Form = <Name extends string>(props: FormProps<Name>) => {
  const { form, sending, onSend, action, actionProps, testId, failure, gap = 'md', children } = props;
  const { error, isPending } = sending;
  const element = useRef<HTMLFormElement>(null);
  const { served, atField, place, change } = useServed(error);
  const focusFirst = () => element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  const [tries, setTries] = useState(0);
  const button = useKeptFocus(isPending);
  useEffect(() => {
    if (tries > 0) focusFirst();
  }, [tries]);
  const isAtField = atField.length > 0;
  useEffect(() => {
    if (isAtField) focusFirst();
  }, [error, isAtField]);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = textsOf(event.currentTarget);
    if (Object.keys(form.check(typed)).length === 0) onSend(typed);
    else setTries((before) => before + 1);
  };
  const inside = { form: form as unknown as FormState, served, place, changed: change };
  const told = error && rest(error, atField);
  return (
    <FormContext value={inside}>
      <form ref={element} onSubmit={submit} noValidate>
        <Stack gap={gap}>
          <RestoredNote draft={form.draft} />
          {children}
          {told && (failure?.(told) ?? <FailureNote error={told} />)}
          <Button ref={button} type="submit" loading={isPending} {...actionProps} data-testid={testId}>
            {action}
          </Button>
        </Stack>
      </form>
    </FormContext>
  );
};
