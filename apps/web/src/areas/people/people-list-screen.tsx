import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { people, type PeopleSearch, type Person } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Screen } from '../../shell/screen';
import type { Column } from '../../tables/columns';
import { DataTable } from '../../tables/data-table';
import { PeopleFiles } from './people-files';
import { PeopleFilter } from './people-filter';
import { usePeopleFilter } from './use-people-filter';

const PAGE = 50;
const ADMINISTRATORS: readonly string[] = ['agency-admin', 'system-admin'];
const FILE_READERS: readonly string[] = ['agency-admin', 'payroll-officer', 'auditor'];

/** Everybody of the agency; found and narrowed by the service, because there may be twenty thousand. */
export const PeopleListScreen = () => {
  const { t } = useLingui();
  const { data: session } = useQuery(sessionQuery);
  const holds = (roles: readonly string[]): boolean => session?.roles.some((role) => roles.includes(role)) ?? false;
  const filter = usePeopleFilter();
  const columns = useColumns();
  const asked: PeopleSearch = { limit: PAGE, ...filter.asked };
  return (
    <Screen aside={holds(ADMINISTRATORS) && <Further decides={holds(['agency-admin'])} />}>
      <Card title={<Trans>Daftar pegawai</Trans>} testId="people">
        <PeopleFilter {...filter} />
        {holds(FILE_READERS) && <PeopleFiles asked={filter.asked} />}
        <DataTable
          key={JSON.stringify(filter.asked)}
          name="list"
          label={t`Daftar pegawai`}
          source={{ query: (cursor) => people({ ...asked, ...(cursor !== undefined && { cursor }) }) }}
          columns={columns}
          keyOf={({ employeeId }) => employeeId}
          rowTestId="person"
          hasTools={false}
          empty={
            <EmptyNote title={<Trans>Tidak ada pegawai yang cocok</Trans>}>
              <Trans>Ubah pencarian, atau impor pegawai instansi ini.</Trans>
            </EmptyNote>
          }
        />
      </Card>
    </Screen>
  );
};

/** `decides`: about who is whose superior. What is done every week first, the rest folded up: the list is what people come for. */
const Further = ({ decides }: Readonly<{ decides: boolean }>) => (
  <Stack gap="xs">
    <Group gap="xs">
      <Button component={Link} to="/admin/people/import" variant="default" data-testid="to-import">
        <Trans>Impor pegawai</Trans>
      </Button>
      <Button component={Link} to="/admin/units" variant="default" data-testid="to-units">
        <Trans>Unit kerja</Trans>
      </Button>
    </Group>
    <details className="more" data-testid="further">
      <summary>
        <Trans>Perbaikan dan penghapusan</Trans>
      </summary>
      <Group gap="xs">
        <Button component={Link} to="/admin/people/quality" variant="default" data-testid="to-quality">
          <Trans>Data yang perlu diperbaiki</Trans>
        </Button>
        {decides && (
          <Button
            component={Link}
            to="/admin/people/superior-reports"
            variant="default"
            data-testid="to-superior-reports"
          >
            <Trans>Perbaikan atasan</Trans>
          </Button>
        )}
        {decides && (
          <Button component={Link} to="/admin/corrections" variant="default" data-testid="to-corrections">
            <Trans>Perbaikan data</Trans>
          </Button>
        )}
        <Button component={Link} to="/admin/people/erasures" variant="default" data-testid="to-erasures">
          <Trans>Penghapusan data</Trans>
        </Button>
      </Group>
    </details>
  </Stack>
);

const useColumns = (): readonly Column<Person>[] => {
  const { t } = useLingui();
  const none = t`Tanpa jabatan`;
  return [
    {
      id: 'name',
      label: t`Nama`,
      isTitle: true,
      text: ({ name }) => name,
      cell: ({ employeeId, name }) => (
        <Anchor component={Link} to={`/people/${employeeId}`} fw={600} data-testid="open-person">
          {name}
        </Anchor>
      ),
    },
    { id: 'number', label: t`Nomor pegawai`, text: ({ staffNumber }) => staffNumber },
    { id: 'unit', label: t`Unit`, text: ({ unitName = '' }) => unitName },
    {
      id: 'position',
      label: t`Jabatan`,
      text: ({ position = none }) => position,
      cell: ({ position }) => position ?? <Text c="dark.3">{none}</Text>,
    },
  ];
};
