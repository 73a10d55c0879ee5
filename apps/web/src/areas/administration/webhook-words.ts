import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Webhook, WebhookDelivery } from '../../api/identity';
import type { Word } from '../../display/words';

export type WebhookKind = Webhook['kinds'][number];

export const webhookKindWords: Readonly<Record<WebhookKind, MessageDescriptor>> = {
  'person.registered': msg`Pegawai baru`,
  'person.changed': msg`Data pegawai berubah`,
  'person.erased': msg`Data pegawai dimusnahkan`,
  'post.started': msg`Jabatan dimulai`,
  'post.changed': msg`Jabatan berubah`,
  'post.ended': msg`Jabatan berakhir`,
  'unit.registered': msg`Unit baru`,
  'unit.changed': msg`Unit berubah`,
  'import.finished': msg`Impor pegawai selesai`,
};
export const webhookKinds = Object.keys(webhookKindWords) as readonly WebhookKind[];

export const webhookStatusWords: Readonly<Record<Webhook['status'], Word>> = {
  active: { label: msg`Dikirimi`, tone: 'good' },
  suspended: { label: msg`Ditangguhkan`, tone: 'bad' },
  ended: { label: msg`Berakhir`, tone: 'neutral' },
};

/** Of one that is in use by itself, and sent nothing. */
export const heldBackWord: Word = { label: msg`Ditahan`, tone: 'bad' };

/** Why nothing is sent although nobody suspended it. */
export const heldBackWords: Readonly<Record<NonNullable<Webhook['heldBack']>, MessageDescriptor>> = {
  'webhook-suspended': msg`Tidak dikirimi apa pun sampai dilanjutkan; yang terjadi sementara itu menunggu.`,
  'webhook-ended': msg`Tidak dikirimi apa pun lagi.`,
  'account-not-active': msg`Sistem ini ditangguhkan: yang terjadi menunggu sampai sistem itu dilanjutkan.`,
  restored: msg`Data dipulihkan dari cadangan: tidak dikirimi apa pun sampai administrator memastikan bahwa ini bukan salinan.`,
  'scope-missing': msg`Sistem ini tidak boleh lagi membaca daftar pegawai: yang terjadi menunggu sampai boleh.`,
};

export const deliveryStateWords: Readonly<Record<WebhookDelivery['state'], Word>> = {
  waiting: { label: msg`Menunggu`, tone: 'info' },
  delivered: { label: msg`Diterima`, tone: 'good' },
  'given-up': { label: msg`Tidak sampai`, tone: 'bad' },
};

export const deliveryFaultWords: Readonly<Record<NonNullable<WebhookDelivery['fault']>, MessageDescriptor>> = {
  'unknown-host': msg`Nama penerima tidak ditemukan`,
  'address-closed': msg`Penerima berada di jaringan tertutup`,
  unreachable: msg`Penerima tidak dapat dihubungi`,
  'not-trusted': msg`Sertifikat penerima tidak dipercaya`,
  'too-slow': msg`Penerima tidak menjawab pada waktunya`,
  redirected: msg`Penerima menunjuk ke alamat lain`,
  refused: msg`Penerima menolak`,
};
