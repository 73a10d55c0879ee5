import { Button, Group, Input, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { LONGEST_SEARCH, type FoundPerson, type PeopleFinder } from '../api/find-people';
import { EmptyNote } from '../shell/empty-note';
import { Loaded } from '../shell/loaded';
import { NameOf } from '../shell/name-of';
import { useField } from './form-context';

/** Typed this long before it is looked for. */
const PAUSE_MS = 250;
const SHORTEST = 2;
const MOST_SHOWN = 8;

type PersonFieldProps = Readonly<{
  name: string;
  label: string;
  /** Whom to look among; nobody is looked for where it is missing. */
  among: PeopleFinder | undefined;
  hint: string;
  /** Who is never meant. */
  except?: string;
}>;

/** A person of the agency, looked for by name or staff number. */
export const PersonField = ({ name, label, among, hint, except }: PersonFieldProps) => {
  const { value, rule, error, change } = useField(name);
  const id = useId();
  return (
    <Stack gap={4} data-testid={`${name}-field`}>
      {value === '' ? (
        <PersonSearch
          {...{ label, among, hint, except, onPick: change }}
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
  among: PeopleFinder | undefined;
  hint: string;
  except: string | undefined;
  isRequired: boolean;
  error: boolean;
  onPick: (id: string) => void;
}>;

/** By itself, for whoever narrows a list. */
export const PersonSearch = ({ label, among, hint, except, isRequired, error, onPick }: SearchProps) => {
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed.trim(), PAUSE_MS);
  return (
    <>
      <TextInput
        type="search"
        label={label}
        description={hint}
        value={typed}
        maxLength={LONGEST_SEARCH}
        withAsterisk={isRequired}
        aria-required={isRequired}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        data-testid="person-search"
      />
      {among !== undefined && wanted.length >= SHORTEST && <Found {...{ among, wanted, except, onPick }} />}
    </>
  );
};

type FoundProps = Readonly<{
  among: PeopleFinder;
  wanted: string;
  except: string | undefined;
  onPick: (id: string) => void;
}>;

/** One more is asked for than is shown, so that it can be said that there are more. */
const Found = ({ among, wanted, except, onPick }: FoundProps) => {
  const query = useQuery({ ...among(wanted, MOST_SHOWN + 2), placeholderData: keepPreviousData });
  return (
    <Loaded query={query}>
      {(people) => <FoundList people={people.filter(({ employeeId }) => employeeId !== except)} onPick={onPick} />}
    </Loaded>
  );
};

type FoundListProps = Readonly<{ people: readonly FoundPerson[]; onPick: (id: string) => void }>;

const FoundList = ({ people, onPick }: FoundListProps) => {
  if (people.length === 0)
    return (
      <EmptyNote title={<Trans>Tidak ada yang cocok</Trans>}>
        <Trans>Periksa ejaan, atau pilih hari lain.</Trans>
      </EmptyNote>
    );
  return (
    <ul className="rows">
      {people.slice(0, MOST_SHOWN).map(({ employeeId, name, detail }) => (
        <li key={employeeId}>
          <UnstyledButton w="100%" mih={44} onClick={() => onPick(employeeId)} data-testid="pick-person">
            <Text fw={600}>{name}</Text>
            <Text size="sm">{detail}</Text>
          </UnstyledButton>
        </li>
      ))}
      {people.length > MOST_SHOWN && (
        <li>
          <Text size="sm">
            <Trans>Ada lagi yang cocok; ketik lebih lengkap.</Trans>
          </Text>
        </li>
      )}
    </ul>
  );
};
