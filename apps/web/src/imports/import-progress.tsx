import { Alert, Progress, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { isRunning, oneImport, type ImportProgress, type ImportState } from '../api/imports';
import { useFormat } from '../display/use-format';
import type { ImportKind, Words } from './import-kind';

const ASK_EVERY_MS = 1000;

/** One import; asked again while it is under way, also after this page was closed and opened again. */
export const useImport = ({ route }: Pick<ImportKind, 'route'>, importId: string) =>
  useQuery({
    ...oneImport(route, importId),
    refetchInterval: ({ state: { data } }) => (data === undefined || isRunning(data) ? ASK_EVERY_MS : false),
  });

type Shown = Readonly<{ progress: ImportProgress; kind: ImportKind }>;

/** How far it is, and what it came to. */
export const Progressing = ({ progress, kind }: Shown) => {
  const { state, done, of } = progress;
  return (
    <Stack gap="xs" role="status" data-testid="import-progress">
      {isRunning(progress) && (
        <Progress value={of === 0 ? 0 : (done * 100) / of} size="lg" animated aria-label={`${done}/${of}`} />
      )}
      <Text size="sm" fw={600}>
        <Said progress={progress} />
      </Text>
      {isRunning(progress) && (
        <Text size="sm">
          <Trans>Halaman ini boleh ditutup: pekerjaan berjalan terus di server dan terlihat lagi di sini.</Trans>
        </Text>
      )}
      {state === 'failed' && (
        <Text size="sm">
          <Trans>Baris sebelum kesalahan sudah tersimpan. Hubungi admin sistem.</Trans>
        </Text>
      )}
      <RefusedRows rows={progress.overtaken} words={kind.refusals} isUndoing={false} />
      <RefusedRows rows={progress.notUndone} words={kind.refusals} isUndoing />
    </Stack>
  );
};

type SaidProps = Readonly<{ progress: ImportProgress }>;

const Said = ({ progress }: SaidProps) => {
  if (isRunning(progress)) return <SaidMeanwhile progress={progress} />;
  const { of, unchanged = 0, overtaken, notUndone } = progress;
  const written = of - unchanged - overtaken.length;
  const counts = { written, unchanged, takenBack: written - notUndone.length };
  return <SaidAtEnd state={progress.state} {...counts} />;
};

const SaidMeanwhile = ({ progress: { state, done, of } }: SaidProps) => {
  const format = useFormat();
  const [so, all] = [format.number(done), format.number(of)];
  return state === 'undoing' ? (
    <Trans>
      Membatalkan {so} dari {all} …
    </Trans>
  ) : (
    <Trans>
      Mengimpor {so} dari {all} …
    </Trans>
  );
};

type EndProps = Readonly<{ state: ImportState; written: number; unchanged: number; takenBack: number }>;

const SaidAtEnd = ({ state, written, unchanged, takenBack }: EndProps) => {
  const format = useFormat();
  if (state === 'failed') return <Trans>Impor berhenti.</Trans>;
  if (state === 'undone')
    return <Trans>Dibatalkan: data {format.number(takenBack)} pegawai kembali seperti sebelumnya.</Trans>;
  return unchanged === 0 ? (
    <Trans>Selesai: {format.number(written)} pegawai diimpor.</Trans>
  ) : (
    <Trans>
      Selesai: {format.number(written)} pegawai diimpor, {format.number(unchanged)} lainnya sudah sama dan tidak diubah.
    </Trans>
  );
};

const MOST_SHOWN = 100;

type RefusedProps = Readonly<{ rows: ImportProgress['overtaken']; words: Words; isUndoing: boolean }>;

/** Rows that were not written, or not taken back, each with the reason in words. */
const RefusedRows = ({ rows, words, isUndoing }: RefusedProps) => {
  const { _ } = useLingui();
  const format = useFormat();
  if (rows.length === 0) return null;
  const count = format.number(rows.length);
  return (
    <Alert color="yellow" variant="light" c="dark.8" data-testid={isUndoing ? 'not-undone' : 'overtaken'}>
      <Text size="sm" fw={600}>
        {isUndoing ? (
          <Trans>{count} baris tidak dibatalkan dan tetap seperti sekarang:</Trans>
        ) : (
          <Trans>{count} baris tidak ditulis, karena datanya berubah setelah berkas diperiksa:</Trans>
        )}
      </Text>
      <ul className="plain-list">
        {rows.slice(0, MOST_SHOWN).map(({ row, code }) => {
          const word = words[code];
          return (
            <li key={row}>
              <Text size="sm" span>
                <Trans>Baris {format.number(row)}</Trans>: {word ? _(word) : code}
              </Text>
            </li>
          );
        })}
      </ul>
      {rows.length > MOST_SHOWN && (
        <Text size="sm">
          <Trans>{MOST_SHOWN} pertama ditampilkan.</Trans>
        </Text>
      )}
    </Alert>
  );
};
