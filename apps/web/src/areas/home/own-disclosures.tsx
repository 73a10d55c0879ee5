import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { ownDisclosures } from '../../api/disclosures';
import { Card } from '../../shell/card';
import { DisclosureList } from '../trail/disclosure-list';
import { PartChoice, usePart } from '../trail/part-choice';

/** Who was shown what is sensitive of the person (TRL-008). */
export const OwnDisclosures = () => {
  const [part, choose] = usePart();
  return (
    <Card title={<Trans>Siapa melihat data saya</Trans>} testId="own-disclosures">
      <Text size="sm">
        <Trans>
          Setiap kali orang lain melihat NIP lengkap, rekening, TPP, predikat, alasan tidak di tempat, atau permintaan
          perbaikan Anda. Yang dicatat siapa dan kapan, bukan isinya. Disimpan dua tahun.
        </Trans>
      </Text>
      <PartChoice part={part} choose={choose} testId="own-disclosures-part" />
      <DisclosureList query={(cursor) => ownDisclosures(part, cursor)} asked={part} />
    </Card>
  );
};
