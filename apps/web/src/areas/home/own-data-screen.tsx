import { NativeSelect, Stack } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ownIdentity, ownPayee } from '../../api/own-data';
import { ownTrail, trailParts, type TrailPart } from '../../api/trail';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { partWords } from '../trail/event-words';
import { TrailList } from '../trail/trail-list';
import { OwnTaxStatus } from '../people/tax-status/own-tax-status';
import { OwnCorrections } from '../people/corrections/own-corrections';
import { HeldData } from './held-data';
import { OwnDisclosures } from './own-disclosures';
import { OwnIncidents } from './own-incidents';

/** What the system holds of the person, given out as a file, and what was done about it. */
export const OwnDataScreen = () => (
  <Screen>
    <Stack gap="md">
      <OwnIdentity />
      <OwnPayee />
      <OwnTaxStatus />
      <OwnIncidents />
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
      <TrailList query={(cursor) => ownTrail(part, {}, cursor)} asked={part} isOwn />
    </Card>
  );
};
