import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Incident, IncidentPerson } from '../../../api/identity';

export const incidentStatusWords: Readonly<Record<Incident['status'], MessageDescriptor>> = {
  open: msg`Terbuka – konsep belum diperiksa`,
  drafted: msg`Konsep diperiksa – belum semua diberi tahu`,
  notified: msg`Semua sudah diberi tahu`,
  closed: msg`Selesai`,
  withdrawn: msg`Dibatalkan – bukan insiden`,
};

export const scopeWords: Readonly<Record<Incident['scope'], MessageDescriptor>> = {
  everybody: msg`Semua orang di instansi`,
  units: msg`Orang di unit tertentu`,
  people: msg`Orang tertentu`,
};

export const channelWords: Readonly<Record<NonNullable<IncidentPerson['channel']>, MessageDescriptor>> = {
  'in-app': msg`Lewat aplikasi`,
  'on-paper': msg`Lewat lembar cetak`,
};
