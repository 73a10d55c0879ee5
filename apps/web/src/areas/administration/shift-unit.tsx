import { useQuery } from '@tanstack/react-query';
import { unitRotation } from '../../api/identity';
import { Loaded } from '../../shell/loaded';
import { RotationCard } from './rotation-card';
import { RotationMonth } from './rotation-month';
import { TeamsCard } from './teams-card';

/** How one unit works over time, its month, and who works with which team. */
export const ShiftUnit = ({ unitId }: Readonly<{ unitId: string }>) => {
  const query = useQuery(unitRotation(unitId));
  return (
    <Loaded query={query} lines={8}>
      {(rotation) => (
        <>
          <RotationCard rotation={rotation} />
          {rotation.statements.length > 0 && (
            <>
              <RotationMonth rotation={rotation} />
              <TeamsCard rotation={rotation} />
            </>
          )}
        </>
      )}
    </Loaded>
  );
};
