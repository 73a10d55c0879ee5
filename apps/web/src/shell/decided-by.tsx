import { Trans } from '@lingui/react/macro';
import { NameOf } from './name-of';

/** Whose decision it would have been, and with which right another took it. */
type StandIn = Readonly<{ employeeId: string; as: 'delegation' | 'plt' | 'plh' }>;
type DecidedByProps = Readonly<{ by: string; standIn: StandIn | undefined }>;

/** Who decided: `Budi`, `Budi a.n. Sari`, `Budi (Plt. Sari)`. */
export const DecidedBy = ({ by, standIn }: DecidedByProps) => {
  if (!standIn) return <NameOf id={by} />;
  switch (standIn.as) {
    case 'delegation':
      return (
        <Trans>
          <NameOf id={by} /> a.n. <NameOf id={standIn.employeeId} />
        </Trans>
      );
    case 'plt':
      return (
        <Trans>
          <NameOf id={by} /> (Plt. <NameOf id={standIn.employeeId} />)
        </Trans>
      );
    case 'plh':
      return (
        <Trans>
          <NameOf id={by} /> (Plh. <NameOf id={standIn.employeeId} />)
        </Trans>
      );
  }
};
