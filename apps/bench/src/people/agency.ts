// A large agency: units below each other, and a people file in which everybody has a superior and a unit.
import { services } from '../imports/files';
import { ask } from '../shared/caller';

export const UNITS = 400;
const BELOW = 7;
const unitName = (at: number): string => `Bidang ${String(at).padStart(3, '0')}`;

/** Units of an agency, each below another one but the first. */
export const registerUnits = async (url: string): Promise<void> => {
  const ids: string[] = [];
  for (let at = 0; at < UNITS; at += 1) {
    const parentUnitId = at === 0 ? undefined : ids[Math.floor((at - 1) / BELOW)];
    const { status, body } = await ask('POST', `${url}/units`, {
      ...{ name: unitName(at), from: '2020-01-01' },
      ...(parentUnitId !== undefined && { parentUnitId }),
    });
    if (status !== 201 || body.unitId === undefined) throw new Error(`a unit was not registered: ${status}`);
    ids.push(body.unitId);
  }
};

const GIVEN = ['Wayan', 'Made', 'Nyoman', 'Ketut', 'Putu', 'Kadek', 'Komang', 'Luh', 'Siti', 'Budi', 'Dewi', 'Agus'];
const SECOND = ['Sari', 'Wira', 'Lestari', 'Putra', 'Utami', 'Santoso', 'Handayani', 'Saputra', 'Wulandari', 'Pratama'];
const THIRD = ['Adi', 'Bayu', 'Citra', 'Dharma', 'Eka', 'Fajar', 'Gita', 'Hadi', 'Indra', 'Jaya', 'Kirana'];
const of = (names: readonly string[], at: number): string => names[at % names.length] ?? '';
/** No two people have quite the same one. */
export const nameOf = (at: number): string =>
  `${of(GIVEN, at)} ${of(SECOND, Math.floor(at / 3))} ${of(THIRD, Math.floor(at / 7))} ${String(at)}`;

const ROW = ';Sekretariat;';
const NAME = /Ni Luh Contoh \d+/;

/** Rows of the people file from one person to another; the first is the head whom the others stand below. */
export const peopleFile = (from: number, to: number): string => {
  const { header, sound } = services.identity;
  const rows = Array.from({ length: to - from }, (_, nth) => {
    const at = from + nth;
    return sound(at)
      .replace(NAME, nameOf(at))
      .replace(ROW, `;${unitName(at % UNITS)};`);
  });
  return [header, ...rows].join('\r\n');
};
