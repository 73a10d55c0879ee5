import { Alert, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { UnitMergerPlan } from '../../api/identity';
import { unitProgress } from '../../api/planning';
import { unitMonths } from '../../api/reporting';
import { daysAway } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { FirstPeople } from '../../shell/first-people';
import { NameOf } from '../../shell/name-of';

type NoteProps = Readonly<{ testId: string; children: ReactNode }>;

/** What would happen, said before it is decided. */
export const ConsequencesNote = ({ testId, children }: NoteProps) => (
  <Alert color="blue" variant="light" title={<Trans>Yang akan terjadi</Trans>} data-testid={testId} c="dark.8">
    <Stack gap="xs">{children}</Stack>
  </Alert>
);

const MOST_NAMED = 10;

type MovedProps = Readonly<{ plan: UnitMergerPlan; from: string; to: ReactNode }>;

/** Who goes on in another unit, and who leads them there. */
export const MovedPeople = ({ plan, from, to }: MovedProps) => {
  const format = useFormat();
  const { people, posts, employeeIds, newSuperior } = plan;
  return (
    <>
      <Text size="sm" fw={600} data-testid="moved-people">
        <Trans>
          {format.number(people)} pegawai dengan {format.number(posts)} jabatan pindah ke {to} mulai {format.day(from)}.
        </Trans>
      </Text>
      <FirstPeople ids={employeeIds} most={MOST_NAMED} />
      {newSuperior > 0 && (
        <Text size="sm">
          <Trans>{format.number(newSuperior)} jabatan beratasan kepala unit tujuan sejak hari itu.</Trans>
        </Text>
      )}
      <Heads plan={plan} />
    </>
  );
};

const Heads = ({ plan: { headId, headSuperiorId, otherHeadId } }: Pick<MovedProps, 'plan'>) => (
  <Text size="sm" data-testid="moved-heads">
    {headId !== undefined && otherHeadId !== undefined ? (
      <Trans>
        <NameOf id={headId} /> dan <NameOf id={otherHeadId} /> sama-sama kepala pada hari itu. Pindahkan atau akhiri
        dahulu jabatan salah satunya.
      </Trans>
    ) : headId !== undefined && headSuperiorId !== undefined ? (
      <Trans>
        <NameOf id={headId} /> menjadi kepala unit tujuan, beratasan <NameOf id={headSuperiorId} />.
      </Trans>
    ) : headId !== undefined ? (
      <Trans>
        <NameOf id={headId} /> menjadi kepala unit tujuan.
      </Trans>
    ) : otherHeadId !== undefined ? (
      <Trans>
        <NameOf id={otherHeadId} /> tetap kepala unit tujuan.
      </Trans>
    ) : (
      <Trans>
        Unit tujuan tidak punya kepala definitif pada hari itu; hal itu tampil di Data yang perlu diperbaiki.
      </Trans>
    )}
  </Text>
);

/** The unit itself, where nobody is left in it. */
export const UnitEnds = ({ name, from }: Readonly<{ name: string; from: string }>) => {
  const format = useFormat();
  return (
    <Text size="sm">
      <Trans>
        {name} ditutup; hari terakhirnya {format.day(daysAway(from, -1))}. Data sampai hari itu tetap di unit ini.
      </Trans>
    </Text>
  );
};

type OfUnit = Readonly<{ unitId: string; from: string }>;

/** Which work follows people of a unit, and who decides about it. */
export const OpenWork = (of: OfUnit) => (
  <>
    <Plans {...of} />
    <Reports {...of} />
    <Text size="sm">
      <Trans>
        Laporan diputuskan atasan pada hari kegiatannya, penilaian oleh atasan pada akhir bulan. Delegasi tetap pada
        orangnya.
      </Trans>
    </Text>
  </>
);

const Plans = ({ unitId, from }: OfUnit) => {
  const year = Number(from.slice(0, 4));
  const { data } = useQuery(unitProgress(year));
  const format = useFormat();
  const found = data?.items.find((one) => one.unitId === unitId);
  if (!found) return null;
  return (
    <Text size="sm" data-testid="moved-plans">
      <Trans>
        SKP {year} ikut pegawainya: {format.number(found.drafted - found.submitted)} disusun,{' '}
        {format.number(found.submitted - found.approved)} menunggu persetujuan, {format.number(found.approved)}{' '}
        disetujui. Yang diajukan sebelum {format.day(from)} diputuskan atasan lama, sesudahnya atasan baru.
      </Trans>
    </Text>
  );
};

const Reports = ({ unitId, from }: OfUnit) => {
  const month = from.slice(0, 7);
  const { data } = useQuery(unitMonths(month));
  const format = useFormat();
  const found = data?.items.find((one) => one.unitId === unitId);
  if (!found) return null;
  return (
    <Text size="sm" data-testid="moved-reports">
      <Trans>
        Laporan {format.month(month)} ikut pegawainya: {format.number(found.reported - found.approved - found.returned)}{' '}
        menunggu keputusan, {format.number(found.approved)} disetujui, {format.number(found.returned)} dikembalikan.
      </Trans>
    </Text>
  );
};
