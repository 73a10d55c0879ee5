import { Trans } from '@lingui/react/macro';
import { useFormat } from '../display/use-format';

/** `07.00–14.00`, and whether it ends on the next day. */
export const ShiftSpan = ({
  shift: { begins, ends },
}: Readonly<{ shift: Readonly<{ begins: string; ends: string }> }>) => {
  const format = useFormat();
  const [from, until] = [format.time(begins), format.time(ends)];
  if (begins < ends)
    return (
      <>
        {from}–{until}
      </>
    );
  return (
    <Trans>
      {from}–{until} hari berikutnya
    </Trans>
  );
};
