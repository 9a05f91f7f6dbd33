import { expect, it } from 'vitest';
import * as terms from '#core/language/term-keys.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { localesFolder } from './format-in.ts';

const t = createTranslate(localesFolder, 'vi');

/** What an official reads for each value that this table names, in the order of the table. */
const official: Readonly<Record<keyof typeof terms, string>> = {
  assessmentTerms: 'Bảo đảm theo kế hoạch; Vượt kế hoạch; Đạt thấp; Cao hơn mức bình quân chung của cả nước',
  basisTerms: 'Theo nguồn; Theo tổng hợp của cơ quan thường trực; Giá trị suy ra',
  bottleneckTerms: 'Pháp lý; Hạ tầng; Dữ liệu; An ninh, an toàn; Nguồn lực',
  columnTerms:
    'TT; Chỉ tiêu; Đơn vị tính; Kế hoạch; Thực hiện; So với kế hoạch (%); Đánh giá; Tăng, giảm; Nguồn; Nhiệm vụ; ' +
    'Cơ quan chủ trì; Thời hạn hoàn thành; Tiến độ; Nguyên nhân; Giải pháp; Lộ trình; Ghi chú; Trạng thái; ' +
    'Cơ quan, đơn vị; Xếp hạng',
  comparatorTerms: 'Bằng; Trên (hơn); Ít nhất; Dưới; Không quá; Khoảng; Gần',
  dataStateTerms: 'Số liệu trực tiếp; Số liệu giả định, chỉ để minh họa',
  directionTerms:
    'Càng cao càng tốt; Càng thấp càng tốt; Theo dõi; Duy trì không thấp hơn kế hoạch; Đạt trong thời hạn',
  languageTerms: 'tiếng Việt; tiếng Anh; tiếng Hindi; tiếng Urdu; tiếng Séc',
  narrativeSectionTerms:
    'Lời dẫn phần kết quả; Công tác lãnh đạo, chỉ đạo; Kết quả thực hiện các chỉ tiêu; Tiến độ thực hiện nhiệm vụ; ' +
    'Mô hình điểm; Tồn tại, hạn chế, điểm nghẽn; Phương hướng, nhiệm vụ trọng tâm; Kiến nghị, đề xuất',
  noDataTerms:
    'Chưa có số liệu; Chỉ có số liệu theo từng đơn vị; Nguồn chỉ nêu bằng lời, không có số liệu; Không áp dụng',
  organisationKindTerms: 'Tỉnh; Sở, ban, ngành; Cấp huyện; Xã, phường; Toàn bộ đơn vị cùng cấp; Đơn vị khác',
  roadmapTerms: 'Đã có lộ trình; Chưa có giải pháp, lộ trình cụ thể; Chưa rõ lộ trình',
  scaleTerms: 'Nghìn đồng; Triệu đồng; Tỷ đồng',
  shortStatusTerms: 'Vượt; Đạt; Gần đạt; Chưa đạt; Chưa đánh giá',
  stateMarkTerms: 'bản nháp; chờ duyệt; trả lại để sửa',
  statementKindTerms: 'Hoạt động; Tồn tại, hạn chế; Ý kiến chỉ đạo; Ý kiến thảo luận; Nhận xét, đánh giá',
  statusReasonTerms:
    'Chưa có số liệu; Số liệu chưa được duyệt, chưa đưa vào đánh giá; Không có chỉ tiêu kế hoạch; ' +
    'Chỉ tiêu theo dõi, không đánh giá; Kế hoạch trái với chiều đánh giá của chỉ tiêu; Chưa đến kỳ đánh giá; ' +
    'Số liệu riêng của kỳ, kế hoạch giao cho kỳ dài hơn; ' +
    'Số liệu không nêu giá trị chính xác, chưa đủ căn cứ đánh giá',
  statusTerms: 'Vượt kế hoạch; Đạt kế hoạch; Gần đạt; Chưa đạt kế hoạch; Chưa đánh giá',
  taskKindTerms: 'Nhiệm vụ được giao; Mô hình điểm; Làm sạch dữ liệu; Sản phẩm số; Kết nối, chia sẻ dữ liệu',
  taskStateTerms:
    'Hoàn thành; Thường xuyên; Đang thực hiện; Có nguy cơ chậm tiến độ; Chậm tiến độ; Chưa triển khai; Tạm dừng',
  totalPartTerms:
    'Hoàn thành; Thường xuyên; Đang thực hiện; Có nguy cơ chậm tiến độ; Chậm tiến độ; Chưa triển khai; ' +
    'Chưa có kết quả; Đạt và vượt kế hoạch; Quá hạn',
  totalSubjectTerms: 'Nhiệm vụ; Chỉ tiêu kế hoạch; Mô hình điểm',
  totalTerms: 'Tổng số theo báo cáo; Tổng số theo danh sách',
  unitTerms: 'Phần trăm; Số lượng; Chỉ số; Thứ hạng; Đồng; Có/Không',
  yesNoTerms: 'Có; Không',
};

it.each(Object.entries(terms))('%s are the words of officials', (name, table) => {
  // The entries of the module are its exports.
  const expected = official[name as keyof typeof terms];
  expect(
    Object.values(table)
      .map((key) => t(key))
      .join('; '),
  ).toBe(expected);
});
