import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { signText } from '#core/wording/lag-text.ts';
import { formatIn, localesFolder } from '../language/format-in.ts';

const words = { t: createTranslate(localesFolder, 'vi'), format: formatIn('vi') };

describe('a sign of lag in words', () => {
  it('calls reported what a source says, and inferred what none does', () => {
    expect(signText(words, { kind: 'reportedLagging', basis: 'stated' })).toBe('theo báo cáo: chậm tiến độ');
    expect(signText(words, { kind: 'reportedLagging', basis: 'inferred' })).toBe(
      'chậm tiến độ (theo tổng hợp của cơ quan thường trực)',
    );
    expect(signText(words, { kind: 'reportedAtRisk', basis: 'stated' })).toBe('có nguy cơ chậm');
    expect(signText(words, { kind: 'reportedAtRisk', basis: 'inferred' })).toBe(
      'có nguy cơ chậm (theo tổng hợp của cơ quan thường trực)',
    );
    expect(signText(words, { kind: 'notStarted', basis: 'inferred' })).toBe(
      'chưa triển khai (theo tổng hợp của cơ quan thường trực)',
    );
  });
});
