import { Button, Text } from '@mantine/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PeopleFault } from '../../api/identity';
import { sessionQuery } from '../../api/session';

/** What would be right, where the rows do not say it by themselves. */
const advice: Readonly<Partial<Record<PeopleFault['fault'], MessageDescriptor>>> = {
  'superior-loop': msg`Garis atasan orang-orang ini kembali ke mereka sendiri, sehingga tidak ada yang menilai. Buka salah satunya dan ubah atasannya.`,
  'superior-elsewhere': msg`Atasan yang tercatat tidak memegang jabatan di unit pegawai ini maupun di unit di atasnya, misalnya karena pindah. Buka pegawainya dan ubah atasannya.`,
  'second-agency-head': msg`Hanya kepala instansi yang tidak punya atasan. Buka kepala unit lainnya dan isi atasannya.`,
  'role-without-post': msg`Pemiliknya tidak memegang jabatan dan tidak akan menjabat dalam 30 hari, tetapi perannya masih berlaku. Nonaktifkan akunnya, cabut perannya di halaman akun, atau catat jabatannya.`,
  'account-without-post': msg`Jabatan terakhir sudah berakhir dan tidak ada jabatan baru dalam 30 hari, atau akun berumur 30 hari tanpa jabatan. Sistem tidak menonaktifkan sendiri: mungkin jabatan berikutnya hanya terlambat dicatat.`,
  'account-without-person': msg`Peran ini dipegang pegawai. Buat akun atas nama pegawainya, lalu nonaktifkan akun ini. Akun admin pertama, admin sistem, auditor, dan analis BKPSDM memang tidak terikat pegawai dan tidak dihitung.`,
  'excluding-roles': msg`Yang menghitung TPP, yang memverifikasinya, kepala instansi yang mengesahkannya, auditor, dan admin harus orang yang berbeda-beda. Buka akunnya dan cabut peran yang tidak lagi dipegang orang ini.`,
};

export const WayOut = ({ kind }: Readonly<{ kind: PeopleFault['fault'] }>) => {
  const { _ } = useLingui();
  const { data: session } = useQuery(sessionQuery);
  const words = advice[kind];
  if (words) return <Text size="sm">{_(words)}</Text>;
  if (kind !== 'superior-reported' || !session?.roles.includes('agency-admin')) return null;
  return (
    <Button component={Link} to="/admin/people/superior-reports" w="fit-content" data-testid="to-superior-reports">
      <Trans>Putuskan permintaan</Trans>
    </Button>
  );
};
