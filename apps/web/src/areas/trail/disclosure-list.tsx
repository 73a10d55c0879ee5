import { Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Disclosure } from '../../api/disclosures';
import type { TrailQuestion } from '../../api/trail';
import { useFormat } from '../../display/use-format';
import { roleWords } from '../../display/words';
import { EmptyNote } from '../../shell/empty-note';
import type { Column } from '../../tables/columns';
import { DataTable } from '../../tables/data-table';
import { disclosedWords, operationWords } from './disclosure-words';
import { Actor } from './line-parts';

type DisclosureListProps = Readonly<{ query: (cursor?: string) => TrailQuestion; asked: string }>;

/** Who was shown what is sensitive, the newest first; `asked` tells one question from another. */
export const DisclosureList = ({ query, asked }: DisclosureListProps) => {
  const { t } = useMacro();
  return (
    <DataTable<Disclosure>
      key={asked}
      name="disclosures"
      label={t`Siapa melihat`}
      source={{ query }}
      columns={useColumns()}
      keyOf={({ lineId }) => lineId}
      rowTestId="disclosure"
      hasTools={false}
      empty={
        <EmptyNote title={<Trans>Belum ada yang melihat</Trans>}>
          <Trans>Di bagian ini belum ada orang lain yang melihat data yang peka. Pilih bagian lain.</Trans>
        </EmptyNote>
      }
    />
  );
};

const Reader = ({ line: { by, roles } }: Readonly<{ line: Disclosure }>) => {
  const { _ } = useLingui();
  return (
    <Stack gap={0}>
      <span>
        <Actor by={by} />
      </span>
      <Text size="sm" c="dark.3" fw={400}>
        {roles.map((role) => _(roleWords[role])).join(', ')}
      </Text>
    </Stack>
  );
};

const Where = ({ line: { operation, isFile, people } }: Readonly<{ line: Disclosure }>) => {
  const { _ } = useLingui();
  return (
    <Stack gap={0}>
      <span>{_(operationWords[operation])}</span>
      {people > 1 && (
        <Text size="sm" c="dark.3">
          {isFile ? (
            <Plural
              value={people}
              one="berkas berisi # pegawai selain yang melihat"
              other="berkas berisi # pegawai selain yang melihat"
            />
          ) : (
            <Plural
              value={people}
              one="daftar berisi # pegawai selain yang melihat"
              other="daftar berisi # pegawai selain yang melihat"
            />
          )}
        </Text>
      )}
    </Stack>
  );
};

const useColumns = (): readonly Column<Disclosure>[] => {
  const { t } = useMacro();
  const { _ } = useLingui();
  const format = useFormat();
  const what = ({ kinds }: Disclosure): string => kinds.map((kind) => _(disclosedWords[kind])).join(' · ');
  return [
    { id: 'what', label: t`Yang dilihat`, isTitle: true, text: what },
    { id: 'at', label: t`Waktu`, text: ({ at }) => format.instant(at) },
    { id: 'by', label: t`Oleh`, text: ({ by }) => by.kind, cell: (line) => <Reader line={line} /> },
    { id: 'where', label: t`Melalui`, text: ({ operation }) => _(operationWords[operation]), cell: (line) => <Where line={line} /> },
  ]; // prettier-ignore
};
