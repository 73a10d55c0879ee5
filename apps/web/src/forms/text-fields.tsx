import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ComponentProps } from 'react';
import { useField } from './form-context';
import { useInput, type Labelled } from './use-input';

type TextFieldProps = Labelled &
  Pick<ComponentProps<typeof TextInput>, 'autoComplete' | 'autoCapitalize' | 'spellCheck'>;

export const TextField = ({ name, label, hint, ...rest }: TextFieldProps) => (
  <TextInput {...useInput({ name, label, hint })} {...rest} />
);

/** Several lines. */
export const LongTextField = ({ isFirst = false, ...labelled }: Labelled & Readonly<{ isFirst?: boolean }>) => (
  <Textarea {...useInput(labelled)} {...(isFirst && { 'data-autofocus': true })} />
);

type SecretFieldProps = Labelled &
  Readonly<{
    autoComplete?: string;
    isVisible?: boolean;
    defaultValue?: string;
    /** What stood there before, and had the focus, has gone. */
    takesFocus?: boolean;
  }>;

/** Read when the form is sent, as the browser filled it in; never kept. */
export const SecretField = ({ hint, isVisible = false, takesFocus = false, ...labelled }: SecretFieldProps) => {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const { rule, error, touch } = useField(labelled.name);
  const shared = {
    ...labelled,
    ref: input,
    ...(takesFocus && { 'data-autofocus': true }),
    error,
    onChange: touch,
    withAsterisk: true,
    'aria-required': true,
    ...(hint !== undefined && { description: hint }),
    ...(rule?.longest !== undefined && { maxLength: rule.longest }),
  };
  if (isVisible) return <TextInput {...shared} autoCapitalize="none" spellCheck={false} />;
  return <PasswordInput {...shared} visibilityToggleButtonProps={{ 'aria-label': t`Tampilkan kata sandi` }} />;
};

/** On several lines, and as little kept. */
export const LongSecretField = ({ name, label, hint }: Labelled) => {
  const { rule, error, touch } = useField(name);
  const isRequired = rule?.isRequired ?? false;
  const limit = rule?.longest === undefined ? {} : { maxLength: rule.longest };
  return (
    <Textarea
      {...{ name, label, error, ...limit, withAsterisk: isRequired, 'aria-required': isRequired }}
      {...(hint !== undefined && { description: hint })}
      onChange={touch}
      autoCapitalize="none"
      spellCheck={false}
    />
  );
};
