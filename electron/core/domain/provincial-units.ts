import { searchKey } from '../language/search-key.ts';
import { cleanText } from '../rules/text-hygiene.ts';

/** A province, or a city under the central government. */
export type ProvincialKind = 'province' | 'city';
export type ProvincialUnit = { readonly kind: ProvincialKind; readonly name: string };

const cityNames = ['Cần Thơ', 'Đà Nẵng', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Huế'];
const provinceNames = [
  'An Giang',
  'Bắc Ninh',
  'Cà Mau',
  'Cao Bằng',
  'Đắk Lắk',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Tĩnh',
  'Hưng Yên',
  'Khánh Hòa',
  'Lai Châu',
  'Lâm Đồng',
  'Lạng Sơn',
  'Lào Cai',
  'Nghệ An',
  'Ninh Bình',
  'Phú Thọ',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sơn La',
  'Tây Ninh',
  'Thái Nguyên',
  'Thanh Hóa',
  'Tuyên Quang',
  'Vĩnh Long',
];

/** The provincial units of Viet Nam since 1 July 2025 (Resolution 202/2025/QH15), cities first. */
export const provincialUnits: readonly ProvincialUnit[] = [
  ...cityNames.map((name) => ({ kind: 'city', name }) as const),
  ...provinceNames.map((name) => ({ kind: 'province', name }) as const),
];

/** "tỉnh", "thành phố" or its abbreviation, which may stand against the name: "TP.Hồ Chí Minh". */
const beforeName = /^(?:(?<head>tỉnh|tinh|thành phố|thanh pho|tp|t\.p) |(?<head>tp|t\.p)\. ?)(?<name>.+)$/iu;

/**
 * The name without "tỉnh" or "thành phố" before it; one typed without tone marks is given them. The kind is what
 * the typing says, else what a unit of that name is; null where neither tells.
 */
export function readProvincialName(typed: string): {
  readonly name: string;
  readonly kind: ProvincialKind | null;
} {
  const text = cleanText(typed).replace(/\s+/gu, ' ').trim();
  const { head, name = text } = beforeName.exec(text)?.groups ?? {};
  const known = findUnit(provincialUnits, name);
  const said = head === undefined ? null : searchKey(head) === 'tinh' ? 'province' : 'city';
  return { name: known?.name ?? name, kind: said ?? known?.kind ?? null };
}

/** The one unit of this name, tone marks or not; undefined where two differ in nothing but their marks. */
export function findUnit(units: readonly ProvincialUnit[], name: string): ProvincialUnit | undefined {
  const alike = units.filter((unit) => searchKey(unit.name) === searchKey(name));
  const same = alike.filter((unit) => unit.name.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi'));
  return same[0] ?? (alike.length === 1 ? alike[0] : undefined);
}
