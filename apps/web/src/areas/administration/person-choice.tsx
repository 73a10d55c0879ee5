import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { everybody } from '../../api/identity';
import { NameOf } from '../../shell/name-of';

const SHORTEST = 3;
const MOST = 6;

type PersonChoiceProps = Readonly<{ employeeId: string; onChoose: (employeeId: string) => void }>;

/** A person of the agency, found by a part of the name or the staff number; nobody for an administrator who is no employee. */
export const PersonChoice = ({ employeeId, onChoose }: PersonChoiceProps) => {
  const { t } = useLingui();
  const [find, setFind] = useState('');
  const wanted = find.trim().toLowerCase();
  const people = useQuery({ ...everybody(), enabled: wanted.length >= SHORTEST });
  if (employeeId !== '')
    return (
      <Group gap="sm">
        <Text>
          <Trans>
            Milik <NameOf id={employeeId} />
          </Trans>
        </Text>
        <Button variant="default" size="xs" onClick={() => onChoose('')}>
          <Trans>Ganti</Trans>
        </Button>
      </Group>
    );
  const found = (people.data?.items ?? [])
    .filter(({ name, staffNumber }) => `${name} ${staffNumber}`.toLowerCase().includes(wanted))
    .slice(0, MOST);
  return (
    <Stack gap="xs">
      <TextInput
        label={t`Cari pegawai (nama atau nomor pegawai)`}
        description={t`Kosongkan untuk admin yang bukan pegawai.`}
        value={find}
        onChange={({ currentTarget: { value } }) => setFind(value)}
        data-testid="find-person"
      />
      {wanted.length >= SHORTEST && people.isSuccess && found.length === 0 && (
        <Text size="sm">
          <Trans>Tidak ada pegawai seperti itu.</Trans>
        </Text>
      )}
      {wanted.length >= SHORTEST &&
        found.map((person) => (
          <Button
            key={person.employeeId}
            variant="default"
            justify="flex-start"
            onClick={() => onChoose(person.employeeId)}
            data-testid="found-person"
          >
            {person.name} · {person.staffNumber}
          </Button>
        ))}
    </Stack>
  );
};
