import { Input, NativeSelect, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { MonthPicker } from '../shell/month-picker';
import { useField } from './form-context';
import { useInput, type Labelled } from './use-input';

export const DayField = (labelled: Labelled) => {
  const { rule } = useField(labelled.name);
  return <TextInput {...useInput(labelled)} type="date" min={rule?.min} max={rule?.max} />;
};

export const TimeField = (labelled: Labelled) => <TextInput {...useInput(labelled)} type="time" />;

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
