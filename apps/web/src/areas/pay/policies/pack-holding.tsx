import { Anchor } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { isOwnPack, type PolicyPack } from '../../../api/incentives';
import { sessionQuery } from '../../../api/session';
import { useFormat } from '../../../display/use-format';
import { NameOf } from '../../../shell/name-of';
import { StatusChip } from '../../../shell/status-chip';

type OfPack = Readonly<{ pack: PolicyPack }>;

/** A pack of the program stands in where the agency has adopted none: nobody is to take it for a rule. */
export const ExampleNote = ({ pack }: OfPack) =>
  isOwnPack(pack) ? null : <StatusChip word={{ label: msg`Contoh – bukan ketetapan instansi`, tone: 'warning' }} />;

/** From when to when it holds. */
export const Holding = ({ pack: { validFrom, validTo, state } }: OfPack) => {
  const format = useFormat();
  const from = format.day(validFrom);
  if (validTo === null || state === 'never') return <Trans>mulai {from}</Trans>;
  return (
    <Trans>
      {from} sampai {format.day(validTo)}
    </Trans>
  );
};

/** Who adopted it and when; a pack of the program is adopted by nobody of the agency. */
export const AdoptedBy = ({ pack }: OfPack) => {
  const format = useFormat();
  if (!isOwnPack(pack)) return <Trans>contoh bawaan program</Trans>;
  return (
    <Trans>
      <NameOf id={pack.adoptedBy} />, {format.instant(pack.adoptedAt)}
    </Trans>
  );
};

/** The months computed with it; those who may look at runs find them behind the month. */
export const UsedBy = ({ pack: { usedBy } }: OfPack) => {
  const format = useFormat();
  const { data: session } = useQuery(sessionQuery);
  const mayLook = session?.roles.some((role) => role === 'payroll-officer' || role === 'payroll-verifier') ?? false;
  if (usedBy.length === 0) return <Trans>belum dipakai</Trans>;
  return (
    <>
      {usedBy.map(({ runId, month }, at) => (
        <Fragment key={runId}>
          {at > 0 && ', '}
          {mayLook ? (
            <Anchor component={Link} to={`/tpp/runs/${runId}`}>
              {format.month(month)}
            </Anchor>
          ) : (
            format.month(month)
          )}
        </Fragment>
      ))}
    </>
  );
};
