import { useLingui } from '@lingui/react/macro';
import { Trans } from '@lingui/react/macro';
import type { TrailLine, TrailQuestion } from '../../api/trail';
import { useFormat } from '../../display/use-format';
import { EmptyNote } from '../../shell/empty-note';
import type { Column } from '../../tables/columns';
import { DataTable } from '../../tables/data-table';
import { Actor, Happened, Proof } from './line-parts';

type TrailListProps = Readonly<{
  query: (cursor?: string) => TrailQuestion;
  asked: string;
  /** The reader's own lines: what proves them is folded up. */
  isOwn?: boolean;
}>;

/** Lines of a log, the newest first; `asked` tells one question from another. */
export const TrailList = ({ query, asked, isOwn = false }: TrailListProps) => {
  const { t } = useLingui();
  return (
    <DataTable<TrailLine>
      key={asked}
      name="trail"
      label={t`Jejak`}
      source={{ query }}
      columns={useColumns(isOwn)}
      keyOf={({ eventId }) => eventId}
      rowTestId="trail-line"
      hasTools={false}
      empty={
        <EmptyNote title={<Trans>Tidak ada catatan yang cocok</Trans>}>
          <Trans>Ubah hari, bagian, atau saringan lain.</Trans>
        </EmptyNote>
      }
    />
  );
};

const useColumns = (isOwn: boolean): readonly Column<TrailLine>[] => {
  const { t } = useLingui();
  const format = useFormat();
  return [
    {
      id: 'what',
      label: t`Peristiwa`,
      isTitle: true,
      text: ({ type }) => type,
      cell: (line) => <Happened line={line} />,
    },
    { id: 'at', label: t`Waktu`, text: ({ recordedAt }) => format.instant(recordedAt) },
    { id: 'by', label: t`Oleh`, text: ({ by }) => by.kind, cell: ({ by }) => <Actor by={by} /> },
    {
      id: 'proof',
      label: isOwn ? t`Bukti` : t`Tempat dalam rantai`,
      text: ({ hash }) => hash,
      cell: (line) => <Proof line={line} isOwn={isOwn} />,
    },
  ];
};
