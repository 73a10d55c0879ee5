import { Button, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { peopleFile, type PeopleSearch } from '../../api/identity';

/** The people whom the list shows, as a file that the import of people takes back. */
export const PeopleFiles = ({ asked }: Readonly<{ asked: Pick<PeopleSearch, 'search' | 'unitId' | 'placement'> }>) => (
  <Group gap="xs" data-testid="people-files">
    <Button component="a" href={peopleFile('xlsx', asked)} download variant="default" data-testid="people-xlsx">
      <Trans>Unduh daftar ini (.xlsx)</Trans>
    </Button>
    <Button component="a" href={peopleFile('csv', asked)} download variant="default" data-testid="people-csv">
      <Trans>Unduh CSV</Trans>
    </Button>
    <Text size="sm">
      <Trans>Yang memegang jabatan hari ini. Berkasnya dapat diimpor kembali.</Trans>
    </Text>
  </Group>
);
