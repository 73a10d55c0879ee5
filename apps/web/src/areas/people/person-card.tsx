import { SimpleGrid, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PersonPosts } from '../../api/identity';
import { Card } from '../../shell/card';
import { employmentWords } from '../../display/post-words';

/** The golongan of the definitive post that holds, else of the last one. */
const golonganOf = ({ posts }: PersonPosts): string | undefined =>
  (posts.find(({ state, kind }) => state === 'held' && kind === 'definitive') ?? posts[0])?.golongan;

/** Rule IDN-006: who is no administrator sees the last four digits of the NIP of somebody else. */
export const PersonCard = ({ person, children }: Readonly<{ person: PersonPosts; children?: ReactNode }>) => {
  const { _ } = useLingui();
  const { name, staffNumber, nip, employment } = person;
  return (
    <Card title={name} testId="person-card">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <Fact label={<Trans>Nomor pegawai</Trans>} value={staffNumber} />
        <Fact label={<Trans>NIP</Trans>} value={nip ?? '–'} />
        <Fact label={<Trans>Status kepegawaian</Trans>} value={_(employmentWords[employment])} />
        <Fact label={<Trans>Golongan</Trans>} value={golonganOf(person) ?? '–'} />
      </SimpleGrid>
      {children}
    </Card>
  );
};

const Fact = ({ label, value }: Readonly<{ label: ReactNode; value: string }>) => (
  <div>
    <Text size="sm" c="dark.3">
      {label}
    </Text>
    <Text fw={600} className="breakable">
      {value}
    </Text>
  </div>
);
