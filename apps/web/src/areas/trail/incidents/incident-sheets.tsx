import { Button, Group, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { incidentPeople, type IncidentDetails, type IncidentPerson } from '../../../api/identity';
import { useFormat } from '../../../display/use-format';
import { FailureNote } from '../../../shell/failure-note';
import { Icon } from '../../../shell/icon';
import { csvOf, download } from '../../../tables/csv';
import { channelWords } from './incident-words';
import { PrintedPages, type PrintedPage } from './printed-pages';

type State = Readonly<{ isBusy?: boolean; error?: unknown; pages?: readonly PrintedPage[] }>;

/** A sheet for each who cannot be told in the app, and the list of all with who was told when. */
export const IncidentSheets = ({ of }: Readonly<{ of: IncidentDetails }>) => {
  const { t } = useMacro();
  const { _ } = useLingui();
  const format = useFormat();
  const client = useQueryClient();
  const [state, setState] = useState<State>({});
  const withPeople = async (use: (people: readonly IncidentPerson[]) => State): Promise<void> => {
    setState({ isBusy: true });
    try {
      const { items } = await client.fetchQuery({ ...incidentPeople(of.incidentId), staleTime: 0 });
      setState(use(items));
    } catch (error) {
      setState({ error });
    }
  };
  const sheetsFor = (people: readonly IncidentPerson[]): State => ({
    pages: people
      .filter(({ hasAccount, toldAt }) => !hasAccount && toldAt === undefined)
      .map(({ employeeId, name, staffNumber }) => ({
        ...{ key: employeeId, addressee: `${name} · ${staffNumber}`, text: of.notice },
      })),
  });
  const listOf = (people: readonly IncidentPerson[]): State => {
    const head = [t`Nomor pegawai`, t`Nama`, t`Punya akun`, t`Diberi tahu`, t`Cara`];
    const lines = people.map(({ staffNumber, name, hasAccount, toldAt, channel }) => [
      ...[staffNumber, name, hasAccount ? t`Ya` : t`Tidak`],
      ...[toldAt === undefined ? '' : format.instant(toldAt), channel === undefined ? '' : _(channelWords[channel])],
    ]);
    download(`insiden-${of.noticedAt.slice(0, 10)}.csv`, csvOf([head, ...lines]));
    return {};
  };
  const { isBusy = false, error, pages } = state;
  return (
    <>
      <Group gap="sm">
        <Button
          variant="default"
          disabled={isBusy}
          onClick={() => void withPeople(sheetsFor)}
          data-testid="print-notices"
        >
          <Trans>Cetak lembar</Trans>
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="download" size={18} />}
          disabled={isBusy}
          onClick={() => void withPeople(listOf)}
          data-testid="download-people"
        >
          <Trans>Unduh daftar</Trans>
        </Button>
      </Group>
      {error !== undefined && <FailureNote error={error} />}
      {pages?.length === 0 && (
        <Text size="sm" role="status">
          <Trans>Tidak ada lembar yang perlu dicetak: semua punya akun aktif atau sudah diberi tahu.</Trans>
        </Text>
      )}
      {pages !== undefined && pages.length > 0 && <PrintedPages pages={pages} onPrinted={() => setState({})} />}
    </>
  );
};
