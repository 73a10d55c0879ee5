import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { splitPlan, type PostToGive, type Unit } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { Loaded } from '../../shell/loaded';
import { NameOf, UnitName } from '../../shell/name-of';
import { ConsequencesNote, MovedPeople, OpenWork, UnitEnds } from './handover-consequences';
import type { Part } from './split-form';

type SplitProps = Readonly<{
  unit: Unit;
  parts: readonly Part[];
  posts: readonly PostToGive[];
  from: string;
  ends: boolean;
}>;

/** Who moves where, who leads them, what is left of the unit, and which work follows them. */
export const SplitConsequences = ({ unit, parts, posts, from, ends }: SplitProps) => (
  <ConsequencesNote testId="split-consequences">
    {parts.map((part) => part.posts.length > 0 && <PartPlan key={part.nth} unit={unit} part={part} from={from} />)}
    <Rest {...{ unit, parts, posts, from, ends }} />
    <Text size="sm">
      <Trans>Angka berikut untuk seluruh {unit.name}; yang ikut pindah hanya milik pegawai yang dipilih.</Trans>
    </Text>
    <OpenWork unitId={unit.unitId} from={from} />
  </ConsequencesNote>
);

type PartProps = Readonly<{ unit: Unit; part: Part; from: string }>;

const PartPlan = ({ unit: { unitId }, part, from }: PartProps) => {
  const { t } = useLingui();
  const { into, name, headId, posts } = part;
  const asked = { from, posts: posts.join(','), ...(into !== '' && { into }), ...(headId !== '' && { headId }) };
  const query = useQuery(splitPlan(unitId, asked));
  const called = name === '' ? t`unit baru` : name;
  return (
    <Loaded query={query}>
      {(plan) => <MovedPeople plan={plan} from={from} to={into === '' ? called : <UnitName id={into} />} />}
    </Loaded>
  );
};

/** Of the unit itself, with whoever was not chosen. */
const Rest = ({ unit: { name }, parts, posts, from, ends }: SplitProps) => {
  const format = useFormat();
  const chosen = parts.flatMap((part) => part.posts);
  const stay = posts.filter(({ assignmentId }) => !chosen.includes(assignmentId));
  const left = posts.find(
    ({ assignmentId, duty, kind }) => duty === 'head' && kind === 'definitive' && chosen.includes(assignmentId),
  );
  const count = format.number(new Set(stay.map(({ employeeId }) => employeeId)).size);
  if (ends && stay.length === 0) return <UnitEnds name={name} from={from} />;
  return (
    <Text size="sm" data-testid="split-rest">
      {ends ? (
        <Trans>
          {count} pegawai belum dipilih; {name} baru dapat berakhir setelah semua pindah.
        </Trans>
      ) : stay.length === 0 ? (
        <Trans>
          Tidak ada pegawai yang tetap di {name}. Pilih bahwa unit ini berakhir, atau biarkan seseorang tetap.
        </Trans>
      ) : left ? (
        <Trans>
          {name} tetap ada dengan {count} pegawai, tanpa kepala definitif; mereka tetap beratasan{' '}
          <NameOf id={left.employeeId} /> sampai ada kepala baru.
        </Trans>
      ) : (
        <Trans>
          {name} tetap ada dengan {count} pegawai.
        </Trans>
      )}
    </Text>
  );
};
