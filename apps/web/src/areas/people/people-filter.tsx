import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { LONGEST_SEARCH } from '../../api/find-people';
import { units } from '../../api/identity';
import { placementWords } from '../../display/post-words';
import type { PeopleFilterState } from './use-people-filter';

/** By name or staff number, unit, and whether somebody holds a post today. */
export const PeopleFilter = ({ find, unit, state, see }: PeopleFilterState) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const { data } = useQuery(units());
  const [typed, setTyped] = useState(find);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    see({ find: typed.trim() });
  };
  return (
    <form onSubmit={send} role="search" aria-label={t`Cari pegawai`}>
      <Group align="flex-end" gap="sm">
        <TextInput
          flex={2}
          miw={200}
          type="search"
          name="people-search"
          label={t`Nama atau nomor pegawai`}
          value={typed}
          maxLength={LONGEST_SEARCH}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          flex={1}
          miw={160}
          label={t`Unit`}
          value={unit}
          onChange={(event) => see({ unit: event.currentTarget.value })}
          data-testid="people-unit"
        >
          <option value="">{t`Semua unit`}</option>
          {(data?.items ?? []).map(({ unitId, name }) => (
            <option key={unitId} value={unitId}>
              {name}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          flex={1}
          miw={160}
          label={t`Jabatan hari ini`}
          value={state}
          onChange={(event) => see({ state: event.currentTarget.value })}
          data-testid="people-state"
        >
          <option value="">{t`Semua pegawai`}</option>
          {Object.entries(placementWords).map(([value, label]) => (
            <option key={value} value={value}>
              {_(label)}
            </option>
          ))}
        </NativeSelect>
        <Button type="submit" data-testid="people-find">
          <Trans>Cari</Trans>
        </Button>
      </Group>
    </form>
  );
};
