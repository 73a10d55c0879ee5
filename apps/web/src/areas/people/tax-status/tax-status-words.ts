import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TaxStatus } from '../../../api/identity';

/** As the law calls it: kawin or not, and where a family counts. */
export const taxFamilyWords: Readonly<Record<TaxStatus['family'], MessageDescriptor>> = {
  single: msg`Tidak kawin`,
  married: msg`Kawin`,
  'married-alone': msg`Karyawati kawin, suami berpenghasilan`,
};

export const taxDocumentWords: Readonly<Record<NonNullable<TaxStatus['documentKind']>, MessageDescriptor>> = {
  'family-card': msg`Kartu keluarga`,
  marriage: msg`Akta atau buku nikah`,
  birth: msg`Akta kelahiran`,
  divorce: msg`Akta cerai`,
  death: msg`Akta kematian`,
  statement: msg`Surat keterangan`,
};
