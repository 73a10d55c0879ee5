import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PackCaution, PackFault, PackRefusedField } from '../../../api/incentives';
import { packFields, type PackField } from './pack-fields';

type Format = Readonly<{
  day: (day: string) => string;
  month: (month: string) => string;
  number: (n: number) => string;
}>;
type Facts = Readonly<Record<string, unknown>>;

/** What is wrong with a part of a pack as a whole, or with a value in a way of its own. */
const byPath: Readonly<Partial<Record<string, MessageDescriptor>>> = {
  'amounts inconsistent': msg`satu kelas jabatan ada dua kali`,
  'amounts out-of-range': msg`isi pagu paling sedikit satu kelas jabatan`,
  'criteria inconsistent': msg`kriteria harus berjumlah 100%, masing-masing sekali`,
  'criteria out-of-range': msg`isi paling sedikit satu kriteria`,
  'name not-allowed': msg`pakai 2–40 huruf kecil, angka, atau tanda hubung, diawali huruf; misalnya perwali-12-2027`,
  'productivity inconsistent': msg`bobot SKP dan perilaku harus berjumlah bobot produktivitas, dan nilai perilaku harus menaik`,
  'weights inconsistent': msg`produktivitas dan disiplin harus berjumlah 100%`,
};

const LIMITS: Readonly<Partial<Record<string, MessageDescriptor>>> = {
  version: msg`isi bilangan bulat mulai 1`,
  'productivity/targetMinutes': msg`isi 1 sampai 44.640 menit`,
  'zero/absentDaysAtLeast': msg`isi 1 sampai 31 hari`,
};

const rangeByKind: Readonly<Partial<Record<PackField['kind'], MessageDescriptor>>> = {
  percent: msg`isi 0 sampai 100%`,
  rupiah: msg`paling banyak Rp100 miliar`,
  text: msg`terlalu panjang`,
};
const rangeByPart: Readonly<Partial<Record<string, MessageDescriptor>>> = {
  'tax/percent': msg`isi 0 sampai 50%`,
  'health/percent': msg`isi 0 sampai 10%`,
};

const rangeOf = (name: string): MessageDescriptor => {
  const kind = packFields.find((field) => field.name === name)?.kind ?? 'whole';
  const part = rangeByPart[`${name.split('/', 1)[0] ?? ''}/${kind}`];
  return LIMITS[name] ?? part ?? rangeByKind[kind] ?? msg`angka ini di luar batas`;
};

const byCode: Readonly<Partial<Record<string, MessageDescriptor>>> = {
  missing: msg`belum diisi`,
  'not-a-decimal': msg`tulis angka, misalnya 12 atau 1,5`,
  'not-allowed': msg`isian ini tidak sah`,
  'unknown-field': msg`isian ini tidak dikenal`,
  'wrong-type': msg`belum diisi, atau bukan isian yang sah`,
};

/** `name`: the field it stands at. */
export const faultWord = ({ field, code }: PackFault, name: string): MessageDescriptor =>
  byPath[`${field} ${code}`] ?? (code === 'out-of-range' ? rangeOf(name) : (byCode[code] ?? msg`isian ini tidak sah`));

const textIn = (facts: Facts, name: string): string => {
  const value = facts[name];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
};

/** More than a line of names tells less than their number. */
const MOST_NAMED = 4;
const shortly = (groups: unknown): string => {
  const names = Array.isArray(groups) ? groups.map(String) : [];
  return names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} … (${names.length})` : names.join(', ');
};

/** Why the rule of that field cannot be computed, by the field. */
const withoutSource: Readonly<Partial<Record<string, MessageDescriptor>>> = {
  'productivity.source': msg`belum dapat dipakai: tidak ada sumber capaian SKP dan nilai perilaku bulanan`,
  'tax.regime': msg`TER belum dapat dipakai: kategori PTKP pada data pegawai belum diteruskan ke perhitungan, gaji setiap pegawai belum ada sumbernya, dan bulan Desember memerlukan angka setahun`,
};

/** What stands against a sound pack, at its field. */
export const refusedWord = ({ code, field, facts }: PackRefusedField, format: Format): MessageDescriptor => {
  const given = facts as Facts;
  if (code === 'policy-pack.month-sealed') {
    const [month, day] = [format.month(textIn(given, 'month')), format.day(textIn(given, 'earliest'))];
    return msg`TPP ${month} sudah disegel; paling awal ${day}`;
  }
  if (code === 'policy-pack.version-exists') return msg`versi ini sudah ditetapkan; pakai nomor berikutnya`;
  if (code === 'policy-pack.withdrawn') return msg`versi ini sudah ditarik; pakai nomor berikutnya`;
  return withoutSource[field] ?? msg`data untuk aturan ini belum ada sumbernya`;
};

/** What the rules allow and people regret. */
export const cautionWord = ({ code, facts }: PackCaution, format: Format): MessageDescriptor => {
  const given = facts as Facts;
  switch (code) {
    case 'cliff': {
      const minutes = format.number(Number(given.minutes));
      return msg`Bagian produktivitas hilang seluruhnya di bawah ${minutes} menit: selisih satu menit terasa penuh.`;
    }
    case 'final-tax-of-pppk': {
      const groups = shortly(given.groups);
      return msg`Tarif final untuk ${groups} tidak berdasar: PP 80/2010 tidak mengenal PPPK, yang menanggung PPh 21 sendiri menurut TER. Pastikan ke KPP.`;
    }
    case 'acting-without-facts':
      return msg`Tambahan untuk Plt belum dapat dibayarkan, karena perhitungan belum mengetahui siapa yang menjadi Plt.`;
    case 'counts-whole-month':
      return msg`Tanggal mulai di tengah bulan: kebijakan ini dipakai untuk seluruh bulan itu.`;
    default:
      return { id: code, message: code };
  }
};
