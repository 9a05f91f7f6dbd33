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

/**
 * The name without "tỉnh" or "thành phố" before it. The kind is what the typing says, else what a unit of that
 * name is; null where neither tells.
 */
export function readProvincialName(typed: string): {
  readonly name: string;
  readonly kind: ProvincialKind | null;
} {
  const text = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const [, head = '', rest = ''] = /^(tỉnh|thành phố|tp\.?) (.+)$/iu.exec(text) ?? [];
  const name = head === '' ? text : rest;
  const known = provincialUnits.find((unit) => lower(unit.name) === lower(name));
  const said = head === '' ? null : lower(head) === 'tỉnh' ? 'province' : 'city';
  return { name: known?.name ?? name, kind: said ?? known?.kind ?? null };
}

function lower(text: string): string {
  return text.toLocaleLowerCase('vi');
}
