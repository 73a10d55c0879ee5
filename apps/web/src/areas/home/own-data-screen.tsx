import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dataSections, gatherOwnData, ownIdentity, ownPayee, type OwnData } from '../../api/own-data';
import { ownTrail, trailParts, type TrailPart } from '../../api/trail';
import { today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { Icon } from '../../shell/icon';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { download } from '../../tables/csv';
import { partWords } from '../trail/event-words';
import { useFactText } from '../trail/fact-value';
import { TrailList } from '../trail/trail-list';
import { OwnCorrections } from '../people/corrections/own-corrections';
import { OwnDisclosures } from './own-disclosures';
import { sectionWords } from './data-section-words';
import { ownDataJson, ownDataPage } from './own-data-file';

/** What the system holds of the person, given out as a file, and what was done about it. */
export const OwnDataScreen = () => (
  <Screen>
    <Stack gap="md">
      <OwnIdentity />
      <OwnPayee />
      <OwnCorrections />
      <OwnDisclosures />
      <HeldData />
      <OwnLines />
    </Stack>
  </Screen>
);

const OwnIdentity = () => {
  const format = useFormat();
  const query = useQuery(ownIdentity());
  return (
    <Card title={<Trans>Identitas saya</Trans>} testId="own-identity">
      <Loaded query={query}>
        {({ name = '–', nip = '–', nik = '–', npwp = '–', birthDate }) => (
          <ul className="plain">
            <li>
              <Trans>Nama: {name}</Trans>
            </li>
            <li>
              <Trans>NIP: {nip}</Trans>
            </li>
            <li>
              <Trans>NIK: {nik}</Trans>
            </li>
            <li>
              <Trans>NPWP: {npwp}</Trans>
            </li>
            <li>
              <Trans>Tanggal lahir: {birthDate === undefined ? '–' : format.day(birthDate)}</Trans>
            </li>
          </ul>
        )}
      </Loaded>
    </Card>
  );
};

const OwnPayee = () => {
  const query = useQuery(ownPayee());
  return (
    <Card title={<Trans>Rekening TPP saya</Trans>} testId="own-payee">
      <Loaded query={query}>
        {(payee) =>
          payee === null ? (
            <EmptyNote title={<Trans>Belum ada data penerima</Trans>}>
              <Trans>Petugas TPP mengimpor data rekening sebelum TPP pertama dihitung.</Trans>
            </EmptyNote>
          ) : (
            <ul className="plain">
              <li>
                <Trans>
                  Bank: {payee.bankName} ({payee.bankCode})
                </Trans>
              </li>
              <li>
                <Trans>Nomor rekening: {payee.account}</Trans>
              </li>
              <li>
                <Trans>NPWP: {payee.npwp}</Trans>
              </li>
              <li>
                <Trans>Alamat: {payee.address}</Trans>
              </li>
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
};

const HeldData = () => {
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
          Berkas berisi semuanya dan jejaknya: HTML untuk dibaca dan dicetak, JSON untuk program. Orang lain hanya
          tampil dengan kode, tanpa nama.
        </Trans>
      </Text>
      <DataFiles />
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
          <Trans>Unduh HTML</Trans>
        </Button>
        <Button
          {...button}
          variant="default"
          loading={state.busy === 'json'}
          onClick={() => void give('json', json)}
          data-testid="own-data-json"
        >
          <Trans>Unduh JSON</Trans>
        </Button>
      </Group>
      {state.error !== undefined && <FailureNote error={state.error} />}
    </Stack>
  );
};

const OwnLines = () => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const [part, setPart] = useState<TrailPart>('identity');
  return (
    <Card title={<Trans>Yang terjadi pada data saya</Trans>} testId="own-trail">
      <NativeSelect
        label={t`Bagian`}
        value={part}
        onChange={(event) => setPart(trailParts.find((one) => one === event.currentTarget.value) ?? 'identity')}
        data-testid="own-trail-part"
      >
        {trailParts.map((one) => (
          <option key={one} value={one}>
            {_(partWords[one])}
          </option>
        ))}
      </NativeSelect>
      <TrailList query={(cursor) => ownTrail(part, {}, cursor)} asked={part} />
    </Card>
  );
};
