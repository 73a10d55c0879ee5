import { Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { disclosures, type DisclosureSearch } from '../../api/disclosures';
import { amongEverybody } from '../../api/find-people';
import { PersonSearch } from '../../forms/person-field';
import { Card } from '../../shell/card';
import { NameOf } from '../../shell/name-of';
import { Screen } from '../../shell/screen';
import { DisclosureList } from './disclosure-list';
import { PartChoice, usePart } from './part-choice';

/** Who was shown what is sensitive of whom, for the auditor (TRL-010). */
export const DisclosuresScreen = () => {
  const { t } = useLingui();
  const [part, choose] = usePart();
  const [search, setSearch] = useState<DisclosureSearch>({});
  const pick = (field: keyof DisclosureSearch) => (id: string) => setSearch((before) => ({ ...before, [field]: id }));
  const person = { among: amongEverybody, hint: t`Nama atau nomor pegawai`, except: undefined, isRequired: false, error: false } as const; // prettier-ignore
  return (
    <Screen>
      <Card title={<Trans>Siapa melihat data pegawai</Trans>} testId="disclosures">
        <Text size="sm">
          <Trans>Siapa, kapan, sebagai apa, dan jenis datanya; isinya tidak pernah dicatat. Disimpan dua tahun.</Trans>
        </Text>
        <PartChoice part={part} choose={choose} testId="disclosures-part" />
        {search.by === undefined && <PersonSearch {...person} label={t`Dilihat oleh`} onPick={pick('by')} />}
        {search.about === undefined && <PersonSearch {...person} label={t`Data milik`} onPick={pick('about')} />}
        <Chosen search={search} onClear={() => setSearch({})} />
        <DisclosureList query={(cursor) => disclosures(part, search, cursor)} asked={JSON.stringify([part, search])} />
      </Card>
    </Screen>
  );
};

type ChosenProps = Readonly<{ search: DisclosureSearch; onClear: () => void }>;

const Chosen = ({ search: { by, about }, onClear }: ChosenProps) =>
  by === undefined && about === undefined ? null : (
    <Group gap="sm">
      {by !== undefined && (
        <Text size="sm">
          <Trans>
            Oleh <NameOf id={by} />
          </Trans>
        </Text>
      )}
      {about !== undefined && (
        <Text size="sm">
          <Trans>
            Tentang <NameOf id={about} />
          </Trans>
        </Text>
      )}
      <Button variant="default" size="compact-sm" onClick={onClear} data-testid="show-all-disclosures">
        <Trans>Tampilkan semua</Trans>
      </Button>
    </Group>
  );
