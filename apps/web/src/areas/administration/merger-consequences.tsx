import { Alert, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { mergerPlan, type Unit, type UnitMergerPlan } from '../../api/identity';
import { unitProgress } from '../../api/planning';
import { unitMonths } from '../../api/reporting';
import { daysAway } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Loaded } from '../../shell/loaded';
import { NameOf, UnitName } from '../../shell/name-of';

type MergerProps = Readonly<{ unit: Unit; into: string; from: string }>;

/** Who moves, who leads them, and which work follows them; said before it is decided. */
export const MergerConsequences = ({ unit, into, from }: MergerProps) => {
  const query = useQuery(mergerPlan(unit.unitId, into, from));
  return (
    <Alert
      color="blue"
      variant="light"
      title={<Trans>Yang akan terjadi</Trans>}
      data-testid="merger-consequences"
      c="dark.8"
    >
      <Loaded query={query}>
        {(plan) => (
          <Stack gap="xs">
            <Moved unit={unit} plan={plan} into={into} from={from} />
            <Heads plan={plan} />
            <Plans unitId={unit.unitId} from={from} />
            <Reports unitId={unit.unitId} from={from} />
          </Stack>
        )}
      </Loaded>
    </Alert>
  );
};

const MOST_NAMED = 10;

const Moved = ({ unit, plan, into, from }: MergerProps & Readonly<{ plan: UnitMergerPlan }>) => {
  const format = useFormat();
  const { people, posts, employeeIds, newSuperior } = plan;
  const more = employeeIds.length - MOST_NAMED;
  return (
    <>
      <Text size="sm" fw={600} data-testid="merger-people">
        <Trans>
          {format.number(people)} pegawai dengan {format.number(posts)} jabatan pindah ke <UnitName id={into} /> mulai{' '}
          {format.day(from)}.
        </Trans>
      </Text>
      <ul className="plain-list">
        {employeeIds.slice(0, MOST_NAMED).map((id) => (
          <li key={id}>
            <NameOf id={id} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text size="sm">
          <Trans>dan {format.number(more)} pegawai lain</Trans>
        </Text>
      )}
      {newSuperior > 0 && (
        <Text size="sm">
          <Trans>{format.number(newSuperior)} jabatan beratasan kepala unit tujuan sejak hari itu.</Trans>
        </Text>
      )}
      <Text size="sm">
        <Trans>
          {unit.name} ditutup; hari terakhirnya {format.day(daysAway(from, -1))}. Data sampai hari itu tetap di unit
          ini.
        </Trans>
      </Text>
    </>
  );
};

const Heads = ({ plan: { headId, otherHeadId } }: Readonly<{ plan: UnitMergerPlan }>) => (
  <Text size="sm" data-testid="merger-heads">
    {headId !== undefined && otherHeadId !== undefined ? (
      <Trans>
        <NameOf id={headId} /> dan <NameOf id={otherHeadId} /> sama-sama kepala pada hari itu. Pindahkan atau akhiri
        dahulu jabatan salah satunya.
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
      <Trans>Unit tujuan tidak punya kepala definitif pada hari itu.</Trans>
    )}
  </Text>
);

type OfUnit = Readonly<{ unitId: string; from: string }>;

const Plans = ({ unitId, from }: OfUnit) => {
  const year = Number(from.slice(0, 4));
  const { data } = useQuery(unitProgress(year));
  const format = useFormat();
  const found = data?.items.find((one) => one.unitId === unitId);
  if (!found) return null;
  return (
    <Text size="sm" data-testid="merger-plans">
      <Trans>
        SKP {year} ikut pegawainya: {format.number(found.drafted - found.submitted)} disusun,{' '}
        {format.number(found.submitted - found.approved)} menunggu persetujuan, {format.number(found.approved)}{' '}
        disetujui. Yang menunggu diputuskan atasan pada hari keputusan.
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
    <Text size="sm" data-testid="merger-reports">
      <Trans>
        Laporan {format.month(month)} ikut pegawainya: {format.number(found.reported - found.approved - found.returned)}{' '}
        menunggu keputusan, {format.number(found.approved)} disetujui, {format.number(found.returned)} dikembalikan.
      </Trans>
    </Text>
  );
};
