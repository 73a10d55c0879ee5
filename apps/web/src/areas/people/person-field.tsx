import { Button, Group, Input, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { people, type Person } from '../../api/identity';
import { useField } from '../../forms/form-context';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { NameOf } from '../../shell/name-of';

/** Typed this long before it is looked for. */
const PAUSE_MS = 250;
const SHORTEST = 2;
const MOST_SHOWN = 8;

type PersonFieldProps = Readonly<{
  name: string;
  label: string;
  /** Only people who hold a post on this day are found. */
  day: string;
  /** Who is never meant. */
  except: string;
}>;

/** A person, looked for by name or staff number. */
export const PersonField = ({ name, label, day, except }: PersonFieldProps) => {
  const { value, rule, error, change } = useField(name);
  const id = useId();
  return (
    <Stack gap={4} data-testid={`${name}-field`}>
      {value === '' ? (
        <PersonSearch
          {...{ label, day, except, onPick: change }}
          {...{ isRequired: rule?.isRequired ?? false, error: error !== undefined }}
        />
      ) : (
        <Input.Wrapper label={label} labelElement="div" id={id}>
          <Group justify="space-between" gap="xs">
            <Text fw={600} data-testid={`${name}-chosen`}>
              <NameOf id={value} />
            </Text>
            <Button variant="default" onClick={() => change('')}>
              <Trans>Ganti</Trans>
            </Button>
          </Group>
        </Input.Wrapper>
      )}
      {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
    </Stack>
  );
};

type SearchProps = Readonly<{
  label: string;
  day: string;
  except: string;
  isRequired: boolean;
  error: boolean;
  onPick: (id: string) => void;
}>;

const PersonSearch = ({ label, day, except, isRequired, error, onPick }: SearchProps) => {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const isAsked = wanted.length >= SHORTEST && day !== '';
  const search = { search: wanted, placement: 'placed', on: day, limit: MOST_SHOWN + 1 } as const;
  const query = useQuery({ ...people(search), enabled: isAsked });
  return (
    <>
      <TextInput
        type="search"
        label={label}
        description={t`Ketik nama atau nomor pegawai; hanya yang memegang jabatan pada hari itu.`}
        value={typed}
        maxLength={100}
        withAsterisk={isRequired}
        aria-required={isRequired}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        data-testid="person-search"
      />
      {isAsked && (
        <Loaded query={query}>
          {({ items }) => <Found people={items.filter(({ employeeId }) => employeeId !== except)} onPick={onPick} />}
        </Loaded>
      )}
    </>
  );
};

type FoundProps = Readonly<{ people: readonly Person[]; onPick: (id: string) => void }>;

const Found = ({ people: found, onPick }: FoundProps) => {
  if (found.length === 0)
    return (
      <EmptyNote title={<Trans>Tidak ada yang cocok</Trans>}>
        <Trans>Periksa ejaan, atau pilih hari lain.</Trans>
      </EmptyNote>
    );
  return (
    <ul className="rows">
      {found.slice(0, MOST_SHOWN).map(({ employeeId, name, staffNumber, position = '', unitName = '' }) => (
        <li key={employeeId}>
          <UnstyledButton w="100%" mih={44} onClick={() => onPick(employeeId)} data-testid="pick-person">
            <Text fw={600}>{name}</Text>
            <Text size="sm">
              {staffNumber} · {position}, {unitName}
            </Text>
          </UnstyledButton>
        </li>
      ))}
      {found.length > MOST_SHOWN && (
        <li>
          <Text size="sm">
            <Trans>Ada lagi yang cocok; ketik lebih lengkap.</Trans>
          </Text>
        </li>
      )}
    </ul>
  );
};
