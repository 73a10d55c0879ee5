import { Input, Radio, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { substitutes } from '../../api/identity';
import { useField } from '../../forms/form-context';
import { FailureNote } from '../../shell/failure-note';
import { NameOf } from '../../shell/name-of';

/** Letters before anybody is looked for. */
const SHORTEST = 2;

type PersonFieldProps = Readonly<{ name: string; label: string; /** On which they hold a post. */ day: string }>;

/** One person of the agency, found by a part of the name or number. */
export const PersonField = ({ name, label, day }: PersonFieldProps) => {
  const { value, error, change } = useField(name);
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const find = useDeferredValue(typed.trim());
  return (
    <Stack gap="xs">
      <TextInput
        label={label}
        description={t`Ketik sebagian nama atau nomor pegawai, lalu pilih.`}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        withAsterisk
        autoComplete="off"
        name={`${name}-find`}
        aria-invalid={error !== undefined}
      />
      {find.length >= SHORTEST && day !== '' && (
        <Found name={name} label={label} value={value} onPick={change} find={find} day={day} />
      )}
      {value !== '' && (
        <Text size="sm" data-testid={`${name}-chosen`}>
          <Trans>
            Dipilih:{' '}
            <strong>
              <NameOf id={value} />
            </strong>
          </Trans>
        </Text>
      )}
      {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
    </Stack>
  );
};

type FoundProps = PersonFieldProps & Readonly<{ value: string; onPick: (id: string) => void; find: string }>;

const Found = ({ name, label, value, onPick, find, day }: FoundProps) => {
  const found = useQuery({ ...substitutes(find, day), placeholderData: (before) => before });
  if (found.error) return <FailureNote error={found.error} onRetry={() => void found.refetch()} />;
  const items = found.data?.items ?? [];
  if (found.isSuccess && items.length === 0)
    return (
      <Text size="sm" role="status">
        <Trans>Tidak ada pegawai yang cocok dan menduduki jabatan pada hari pertama.</Trans>
      </Text>
    );
  return (
    <Radio.Group name={name} value={value} onChange={onPick} aria-label={label}>
      <Stack gap="xs" mah={260} style={{ overflowY: 'auto' }}>
        {items.map(({ employeeId, name: called, position }) => (
          <Radio key={employeeId} value={employeeId} label={called} description={position} data-testid="found-person" />
        ))}
      </Stack>
    </Radio.Group>
  );
};
