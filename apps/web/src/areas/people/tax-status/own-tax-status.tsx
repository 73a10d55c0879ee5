import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ownTaxStatuses } from '../../../api/identity';
import { Card } from '../../../shell/card';
import { Loaded } from '../../../shell/loaded';
import { TaxStatusList } from './tax-status-list';

/** What counts for one's own tax; what is wrong is asked to be corrected below it (IDN-172). */
export const OwnTaxStatus = () => (
  <Card title={<Trans>Status pajak dan tanggungan saya</Trans>} testId="own-tax-status">
    <Loaded query={useQuery(ownTaxStatuses())} lines={2}>
      {(statuses) => <TaxStatusList statuses={statuses} />}
    </Loaded>
  </Card>
);
