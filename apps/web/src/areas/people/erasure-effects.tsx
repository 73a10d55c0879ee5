import { List, SimpleGrid } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Card } from '../../shell/card';

/** What goes and what stays, before anybody decides. */
export const ErasureEffects = () => (
  <SimpleGrid cols={{ base: 1, md: 2 }} data-testid="erasure-effects">
    <Card title={<Trans>Yang dihapus untuk selamanya</Trans>}>
      <List size="sm" spacing={4}>
        <List.Item>
          <Trans>Nama, NIP, NIK, NPWP, tanggal lahir, dan nama pengguna akun</Trans>
        </List.Item>
        <List.Item>
          <Trans>Alamat, bank, dan nomor rekening penerima TPP</Trans>
        </List.Item>
        <List.Item>
          <Trans>Uraian laporan harian, dan catatan pengembalian laporan serta SKP</Trans>
        </List.Item>
        <List.Item>
          <Trans>
            Alasan yang ditulis tentang pegawai ini: jabatan, atasan, cuti, penilaian, akun, dan keputusan ini
          </Trans>
        </List.Item>
      </List>
    </Card>
    <Card title={<Trans>Yang tetap ada, tanpa nama</Trans>}>
      <List size="sm" spacing={4}>
        <List.Item>
          <Trans>Nomor pegawai, jabatan, unit, dan golongan</Trans>
        </List.Item>
        <List.Item>
          <Trans>Hasil kerja dalam SKP, jam kerja, kehadiran, dan predikat</Trans>
        </List.Item>
        <List.Item>
          <Trans>Jumlah TPP yang dibayarkan dan semua jumlah keseluruhan</Trans>
        </List.Item>
        <List.Item>
          <Trans>Jejak: siapa melakukan apa dan kapan, termasuk keputusan ini dengan dasar hukumnya</Trans>
        </List.Item>
      </List>
    </Card>
  </SimpleGrid>
);
