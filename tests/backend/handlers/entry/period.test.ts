import { describe, expect, it } from 'vitest';
import { entryDesk, failureOfAnswer } from '#tests/support/entry-desk.ts';

describe('a period that is added', () => {
  it('as the first nine months of a year finds the same days of the year before', async () => {
    const desk = await entryDesk();
    const add = (year: number) => desk.ask('period.add', { kind: 'firstMonths', year, months: 9 });
    const { period: earlier } = await add(2024);
    const { period } = await add(2025);
    const days = { kind: 'days', from: '2025-01-01', to: '2025-09-30' } as const;
    const { period: again } = await desk.ask('period.add', days);
    const { samePeriodLastYear, previousPeriod } = desk.situation();
    const name = await desk.ask('host.briefingName', {
      period: period.code,
      language: 'vi',
      issueMonth: null,
    });

    expect(period).toMatchObject({ code: '2025-01/2025-09', kind: 'custom' });
    expect(period.name).toMatchObject({ vi: '9 tháng đầu năm 2025', en: 'First 9 months of 2025' });
    expect(again).toEqual(period);
    expect(samePeriodLastYear).toEqual(earlier);
    expect(previousPeriod).toBeNull();
    expect(name).toBe('bao-cao-so-ket-dien-bien-9-thang-dau-nam-2025-vi.docx');
  });

  it('as a campaign is called by its own name, else by its days', async () => {
    const desk = await entryDesk();
    const campaign = { kind: 'campaign', from: '2025-07-01', to: '2025-09-30' } as const;
    const { period } = await desk.ask('period.add', { ...campaign, name: null });
    const own = { ...campaign, to: '2025-08-31', name: { vi: 'Đợt cao điểm làm sạch dữ liệu' } };
    const { period: withName } = await desk.ask('period.add', own);

    expect(period.kind).toBe('campaign');
    expect(period.name.vi).toBe('Đợt cao điểm từ ngày 01/7/2025 đến ngày 30/9/2025');
    expect(withName.name).toEqual(own.name);
    const backwards = desk.ask('period.add', { ...campaign, to: '2025-06-30', name: null });
    expect(await failureOfAnswer(backwards)).toMatchObject({ code: 'validation' });
  });
});
