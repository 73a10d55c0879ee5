import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { personWith } from '../api/directory';
import { units } from '../api/identity';

/** Name of a person by the id that the other services know. */
export const NameOf = ({ id }: Readonly<{ id: string }>) => {
  const { data, isPending } = useQuery(personWith(id));
  return <Name isPending={isPending} name={data?.name} />;
};

/** Name of a unit of this agency. */
export const UnitName = ({ id }: Readonly<{ id: string }>) => {
  const { data, isPending } = useQuery({ ...units(), staleTime: UNITS_STAY_MS });
  return <Name isPending={isPending} name={data?.items.find(({ unitId }) => unitId === id)?.name} />;
};
const UNITS_STAY_MS = 600_000;

const Name = ({ isPending, name }: Readonly<{ isPending: boolean; name: string | undefined }>) => {
  const { t } = useLingui();
  if (isPending)
    return (
      <>
        <Skeleton component="span" display="inline-block" height={14} width={120} />
        <VisuallyHidden>{t`Memuat nama`}</VisuallyHidden>
      </>
    );
  return <>{name ?? t`Nama tidak diketahui`}</>;
};
