import { Button, Group, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dataSections, gatherOwnData, type OwnData } from '../../api/own-data';
import { today } from '../../display/calendar';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure-note';
import { Icon } from '../../shell/icon';
import { download } from '../../tables/csv';
import { useFactText } from '../trail/fact-value';
import { sectionWords } from './data-section-words';
import { ownDataJson, ownDataPage } from './own-data-file';

/** What is held of the person, as files to take along, and the way to why. */
export const HeldData = () => {
  const { _ } = useLinguiCore();
  return (
    <Card title={<Trans>Yang disimpan tentang saya</Trans>} testId="held-data">
      <ul className="rows">
        {dataSections.map((name) => (
          <li key={name}>
            <Text fw={600}>{_(sectionWords[name].label)}</Text>
            <Text size="sm">{_(sectionWords[name].why)}</Text>
          </li>
        ))}
      </ul>
      <Text size="sm">
        <Trans>
          Berkas berisi semuanya dan jejaknya: satu untuk dibaca dan dicetak, satu untuk program. Orang lain hanya
          tampil dengan kode, tanpa nama.
        </Trans>
      </Text>
      <DataFiles />
      <Button
        component={Link}
        to="/me/data/processing"
        variant="default"
        w="fit-content"
        data-testid="to-own-processing"
      >
        <Trans>Mengapa data ini disimpan</Trans>
      </Button>
    </Card>
  );
};

const DataFiles = () => {
  const { t, i18n } = useLingui();
  const { _ } = useLinguiCore();
  const client = useQueryClient();
  const factText = useFactText();
  const [state, setState] = useState<Readonly<{ busy?: 'html' | 'json'; error?: unknown }>>({});
  const give = async (kind: 'html' | 'json', write: (data: OwnData) => void) => {
    setState({ busy: kind });
    try {
      write(await gatherOwnData(client, today()));
      setState({});
    } catch (error) {
      setState({ error });
    }
  };
  const page = (data: OwnData) =>
    download(
      'data-saya.html',
      ownDataPage(data, t`Data saya`, { locale: i18n.locale, _, factText }),
      'text/html;charset=utf-8',
    );
  const json = (data: OwnData) => download('data-saya.json', ownDataJson(data), 'application/json');
  const button = { leftSection: <Icon name="download" size={18} />, disabled: state.busy !== undefined };
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Button
          {...button}
          loading={state.busy === 'html'}
          onClick={() => void give('html', page)}
          data-testid="own-data-html"
        >
          <Trans>Unduh untuk dicetak</Trans>
        </Button>
        <Button
          {...button}
          variant="default"
          loading={state.busy === 'json'}
          onClick={() => void give('json', json)}
          data-testid="own-data-json"
        >
          <Trans>Unduh untuk program (JSON)</Trans>
        </Button>
      </Group>
      {state.error !== undefined && <FailureNote error={state.error} />}
    </Stack>
  );
};
