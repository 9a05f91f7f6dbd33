import type { NoDataReason } from '../domain/measurement.ts';
import { toPlainCharacters } from './plain-characters.ts';
import { searchKey } from '../language/search-key.ts';

/** Of all languages at once: a Vietnamese source is quoted in an English window. */
const phrases: Readonly<Record<'notReported' | 'notApplicable', readonly string[]>> = {
  notReported: [
    ['chưa có số liệu', 'không có số liệu', 'chưa có', 'không có', 'chưa báo cáo', 'không báo cáo'],
    ['chưa có báo cáo', 'chưa có dữ liệu', 'không có dữ liệu', 'chưa tổng hợp', 'chưa thống kê', 'chưa rõ'],
    ['chưa đánh giá', 'không có thông tin', 'chưa có thông tin', 'chưa gửi', 'chưa cập nhật', 'không rõ'],
    ['no data', 'no data yet', 'not reported', 'not available', 'unknown', 'n/a', 'na', 'none reported'],
    ['कोई आँकड़ा नहीं', 'आँकड़े नहीं', 'आँकड़े उपलब्ध नहीं', 'उपलब्ध नहीं', 'सूचना नहीं', 'अज्ञात'],
    ['اعداد دستیاب نہیں', 'دستیاب نہیں', 'کوئی اعداد نہیں', 'اطلاع نہیں', 'نامعلوم'],
    ['bez údajů', 'údaje nejsou k dispozici', 'není k dispozici', 'nejsou údaje', 'žádné údaje', 'neuvedeno'],
    ['nezjištěno', 'neznámo'],
  ].flat(),
  notApplicable: [
    ['không áp dụng', 'không thuộc đối tượng', 'not applicable', 'लागू नहीं', 'قابلِ اطلاق نہیں', 'لاگو نہیں'],
    ['netýká se', 'nepoužije se'],
  ].flat(),
};
const reasons: ReadonlyMap<string, NoDataReason> = new Map(
  (['notReported', 'notApplicable'] as const).flatMap((reason) =>
    phrases[reason].map((it) => [searchKey(it), reason] as const),
  ),
);
/** What a cell without a figure holds: "-", "–", "…", "...", "./.", "/". */
const strokes = /^(?:[-\u2014\u2015_]{1,4}|…|\.{2,5}|\.\/\.|\/)$/u;

/** Why there is no figure, where a text says so; undefined where it says something else. Never zero. */
export function findNoDataReason(text: string): NoDataReason | undefined {
  const plain = toPlainCharacters(text);
  if (strokes.test(plain)) return 'notReported';
  return reasons.get(searchKey(plain.replace(/[.;,!]+$/u, '').replace(/^\((.*)\)$/u, '$1')));
}
