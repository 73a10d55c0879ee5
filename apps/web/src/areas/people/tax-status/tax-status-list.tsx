import { Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { TaxStatus, TaxStatuses } from '../../../api/identity';
import { useFormat } from '../../../display/use-format';
import { EmptyNote } from '../../../shell/empty-note';
import { taxDocumentWords, taxFamilyWords } from './tax-status-words';

type ListProps = Readonly<{ statuses: TaxStatuses; actionsOf?: (status: TaxStatus) => ReactNode }>;

/** What counts for the tax of somebody, the newest first. */
export const TaxStatusList = ({ statuses: { items }, actionsOf }: ListProps) =>
  items.length === 0 ? (
    <EmptyNote title={<Trans>Status pajak belum dicatat</Trans>}>
      <Trans>Admin instansi mencatatnya dari kartu keluarga atau akta.</Trans>
    </EmptyNote>
  ) : (
    <ul className="rows">
      {items.map((status) => (
        <li key={status.from} data-testid="tax-status-row">
          <Said status={status} />
          {actionsOf?.(status)}
        </li>
      ))}
    </ul>
  );

const Said = ({ status }: Readonly<{ status: TaxStatus }>) => {
  const { _ } = useLinguiCore();
  const format = useFormat();
  const { from, family, dependants, ptkp, terCategory, reason, at } = status;
  return (
    <Stack gap={4}>
      <Text fw={600}>
        <Trans>
          PTKP {ptkp}, TER kategori {terCategory}
        </Trans>
      </Text>
      <Text size="sm" c="dark.3">
        <Trans>Tercatat untuk PPh 21; hitungan TPP belum memakainya.</Trans>
      </Text>
      <Text size="sm">
        {_(taxFamilyWords[family])}. <Trans>Tanggungan: {format.number(dependants)}</Trans>
      </Text>
      <Text size="sm">
        <Trans>
          Berlaku sejak {format.day(from)}, dicatat {format.instant(at)}
        </Trans>
      </Text>
      <DocumentLine status={status} />
      <Text size="sm" className="breakable">
        “{reason}”
      </Text>
    </Stack>
  );
};

const DocumentLine = ({ status }: Readonly<{ status: TaxStatus }>) => {
  const { _ } = useLinguiCore();
  const format = useFormat();
  const { documentKind, documentNumber, documentDate } = status;
  if (documentKind === undefined || documentDate === undefined) return null;
  return (
    <Text size="sm" className="breakable">
      <Trans>
        {_(taxDocumentWords[documentKind])} {documentNumber}, {format.day(documentDate)}
      </Trans>
    </Text>
  );
};
