import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { peopleFile, type PeopleSearch } from '../../api/identity';

/** The people whom the list shows, as a file that the import of people takes back. */
export const PeopleFiles = ({ asked }: Readonly<{ asked: Pick<PeopleSearch, 'search' | 'unitId' | 'placement'> }>) => (
  <Stack gap={4} data-testid="people-files">
    <Text size="sm">
      <Trans>Berkas berisi pegawai di daftar ini yang memegang jabatan hari ini, dan dapat diimpor kembali.</Trans>
    </Text>
    <Group gap="xs">
      <Button component="a" href={peopleFile('xlsx', asked)} download variant="default" data-testid="people-xlsx">
        <Trans>Unduh Excel (.xlsx)</Trans>
      </Button>
      <Button component="a" href={peopleFile('csv', asked)} download variant="default" data-testid="people-csv">
        <Trans>Unduh CSV</Trans>
      </Button>
    </Group>
  </Stack>
);
