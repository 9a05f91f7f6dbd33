const name = { vi: 'Tỉnh' };
/** What the version before knew of the settings of a workspace. */
export const oldSettings = {
  provinceName: name,
  programmeName: { vi: 'Đề án 06' },
  programmeTitle: null,
  committeeName: { vi: 'Ban Chỉ đạo' },
  isIllustrative: false,
  thresholds: { near: 0.9 },
  silentAfterDays: 30,
};
export const oldDocumentSettings = {
  superiorBody: name,
  issuingBody: name,
  symbol: 'BC-BCĐ',
  place: name,
  signerCapacity: name,
  signerTitle: name,
  signerOffice: null,
  signerName: null,
  recipients: [],
  archiveNote: { vi: 'Lưu: VT.' },
};
