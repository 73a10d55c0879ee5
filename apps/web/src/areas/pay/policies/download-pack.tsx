import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Icon } from '../../../shell/icon';
import { download } from '../../../tables/csv';
import { fileNameOf, textOfPack } from './pack-file';
import type { Pack } from './pack-values';

/** The pack as the file that it can be chosen as again. */
export const DownloadPack = ({ pack }: Readonly<{ pack: Pack }>) => (
  <Button
    variant="default"
    w="fit-content"
    leftSection={<Icon name="download" size={18} />}
    onClick={() => download(fileNameOf(pack), textOfPack(pack), 'application/json')}
    data-testid="download-pack"
  >
    <Trans>Unduh berkas</Trans>
  </Button>
);
