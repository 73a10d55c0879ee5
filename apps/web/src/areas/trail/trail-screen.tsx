import { Trans } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery } from '../../api/session';
import { trail, trailParts, type TrailPart } from '../../api/trail';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { TrailFile } from './trail-file';
import { TrailFilter } from './trail-filter';
import { TrailList } from './trail-list';
import { useTrailFilter } from './use-trail-filter';

/** What an administrator reads of: how the agency is set up (TRL-004). */
const administrators: readonly TrailPart[] = ['identity', 'planning', 'reporting', 'surveys'];

/** Who did what and when, of the whole agency. */
export const TrailScreen = () => {
  const query = useQuery(sessionQuery);
  return (
    <Screen>
      <Loaded query={query}>
        {(session) =>
          session?.roles.includes('auditor') ? (
            <Stack gap="md">
              <Group gap="sm">
                <Button
                  {...{ component: Link, to: '/admin/audit/disclosures', variant: 'default' }}
                  data-testid="to-disclosures"
                >
                  <Trans>Siapa melihat data pegawai</Trans>
                </Button>
                <ToRegister />
              </Group>
              <Trail parts={trailParts} />
            </Stack>
          ) : (
            <Stack gap="md">
              <ToRegister />
              <Trail parts={administrators} />
            </Stack>
          )
        }
      </Loaded>
    </Screen>
  );
};

const ToRegister = () => (
  <Button
    {...{ component: Link, to: '/admin/processing', w: 'fit-content', variant: 'default' }}
    data-testid="to-processing"
  >
    <Trans>Rekam pemrosesan data</Trans>
  </Button>
);

/** The same of pay, for whoever computes and verifies it. */
export const PayTrailScreen = () => (
  <Screen>
    <Trail parts={['incentives']} />
  </Screen>
);

const Trail = ({ parts }: Readonly<{ parts: readonly TrailPart[] }>) => {
  const filter = useTrailFilter(parts);
  const { part, asked } = filter;
  const query = (cursor?: string) => trail(part, asked, cursor);
  return (
    <Card title={<Trans>Catatan peristiwa</Trans>} testId="trail">
      <Text size="sm">
        <Trans>
          Dibaca langsung dari catatan yang tidak dapat diubah. Nomor dan sidik tiap baris dapat dicocokkan dengan
          pemeriksaan rantai dan saksi pusat.
        </Trans>
      </Text>
      <TrailFilter filter={filter} parts={parts}>
        <TrailFile part={part} query={query} />
      </TrailFilter>
      <TrailList query={query} asked={JSON.stringify([part, asked])} />
    </Card>
  );
};
