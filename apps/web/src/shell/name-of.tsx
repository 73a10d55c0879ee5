import { Skeleton } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { nameOf } from '../api/directory';

/** Name of a person or a unit by its id. */
export const NameOf = ({ id }: Readonly<{ id: string }>) => {
  const { t } = useLingui();
  const { data, isPending } = useQuery(nameOf(id));
  if (isPending) return <Skeleton component="span" display="inline-block" height={14} width={120} />;
  return <>{data ?? t`Nama tidak diketahui`}</>;
};
