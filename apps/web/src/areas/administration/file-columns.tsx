import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

/** The header of the people file, as identity reads it; `import-fault-words.spec.ts` holds the two together. */
export const PEOPLE_COLUMNS =
  'no_pegawai, nip, nik, npwp, nama, status, golongan, unit, jabatan, jenis_jabatan, kelas_jabatan, tugas, atasan_no_pegawai';

export const FileColumns = () => (
  <Text size="sm" className="breakable" data-testid="file-columns">
    <Trans>Kolom pada baris pertama berkas:</Trans> {PEOPLE_COLUMNS}
  </Text>
);
