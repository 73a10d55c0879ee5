import { Input, NativeSelect, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ComponentProps, ReactNode } from 'react';
import { useFormat } from '../display/use-format';
import { MonthPicker } from '../shell/month-picker';
import { useField } from './form-context';
import { useInput, type Labelled } from './use-input';

/** A browser writes days and times as its own language does: what was picked is said in words below. */
const inWords = (words: string | undefined) => (input: ReactNode) => (
  <>
    {input}
    {words !== undefined && (
      <Text size="sm" mt={4} data-testid="in-words">
        {words}
      </Text>
    )}
  </>
);

type PickedDayProps = Omit<ComponentProps<typeof TextInput>, 'type' | 'value' | 'inputContainer'> &
  Readonly<{ value: string }>;

export const PickedDay = ({ value, ...input }: PickedDayProps) => {
  const format = useFormat();
  const isDay = !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
  return (
    <TextInput {...input} type="date" value={value} inputContainer={inWords(isDay ? format.day(value) : undefined)} />
  );
};

export const DayField = (labelled: Labelled) => {
  const { rule } = useField(labelled.name);
  return <PickedDay {...useInput(labelled)} min={rule?.min} max={rule?.max} />;
};

export const TimeField = (labelled: Labelled) => {
  const { t } = useLingui();
  const format = useFormat();
  const input = useInput(labelled);
  return (
    <TextInput
      {...input}
      type="time"
      inputContainer={inWords(input.value === '' ? undefined : t`Pukul ${format.time(input.value)}`)}
    />
  );
};

/** Picked, with the month before and after in reach of a thumb. */
export const MonthField = ({ name, onPick }: Readonly<{ name: string; onPick?: (month: string) => void }>) => {
  const { value, change } = useField(name);
  return <MonthPicker month={value} onPick={onPick ?? change} />;
};

type Options = Readonly<{ options: readonly Readonly<{ value: string; label: string }>[] }>;
type ChoiceFieldProps = Labelled & Options & Readonly<{ nothing: string; onPick?: (value: string) => void }>;

/** One of a list; `nothing` stands for no choice. */
export const ChoiceField = ({ options, nothing, onPick, ...labelled }: ChoiceFieldProps) => {
  const input = useInput(labelled);
  return (
    <NativeSelect {...input} onChange={(event) => (onPick ? onPick(event.currentTarget.value) : input.onChange(event))}>
      <option value="">{nothing}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </NativeSelect>
  );
};

/** One of few, all in sight; nothing is chosen beforehand. */
export const SegmentField = ({ name, label, options, testId }: Labelled & Options & Readonly<{ testId: string }>) => {
  const { value, error, change } = useField(name);
  return (
    <Stack gap={6} component="fieldset" className="plain-fieldset" aria-invalid={error !== undefined} tabIndex={-1}>
      <Text component="legend" size="sm" fw={600}>
        {label}
      </Text>
      <SegmentedControl
        aria-label={label}
        color="sea"
        value={value}
        onChange={change}
        data={[...options]}
        data-testid={testId}
      />
      {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
    </Stack>
  );
};
