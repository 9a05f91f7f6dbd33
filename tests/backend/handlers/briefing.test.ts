import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, type Language } from '#core/domain/language.ts';
import { exportBriefing } from '#backend/handlers/briefing.ts';
import { loadSample, openSample } from '#backend/samples/load-sample.ts';
import { readSample } from '#backend/samples/sample-catalogue.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import { readDocx } from '#tests/support/docx-reader.ts';
import { findDifferences, findSentenceDifferences } from '#tests/support/figure-differences.ts';
import { readIllustrativeFigures } from '#tests/support/illustrative-oracle.ts';
import { openXmlErrors } from '#tests/support/ooxml-validation.ts';
import { readReportedFigures, readSampleNames } from '#tests/support/reported-figures.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const provinces = ['dien-bien-2024-h1', 'lam-dong-2025-h1', 'ninh-thuan-2023-h1'] as const;
const samples = [...provinces, 'minh-hoa'] as const;
type SampleId = (typeof samples)[number];

// After the periods of every sample, so that each is over.
const ports = testPorts({ now: () => new Date('2026-07-15T02:00:00Z') });
const folder = mkdtempSync(join(tmpdir(), 'p06-briefings-'));
const files = new Map<string, string>();
const cases = samples.flatMap((sample) => languages.map((language) => ({ sample, language })));

/** All twenty documents are written once, by the handler that the command and the window call. */
beforeAll(async () => {
  for (const sample of samples) {
    const workspace = openSample(sample, join(folder, sample), ports);
    const target = { workspace, outFolder: join(folder, 'out') };
    for (const language of languages) {
      const input = { period: null, language, issueMonth: null };
      const { fileName } = await exportBriefing(input, target, ports);
      files.set(`${sample}/${language}`, join(target.outFolder, fileName));
    }
    workspace.close();
  }
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function bytesOf(sample: SampleId, language: Language): Uint8Array {
  return readFileSync(files.get(`${sample}/${language}`) ?? '');
}

describe('the figures of a briefing', () => {
  it.each(cases.filter(({ sample }) => sample !== 'minh-hoa'))(
    'are those of the source: $sample in $language',
    ({ sample, language }) => {
      const document = readDocx(bytesOf(sample, language));
      const golden = readReportedFigures(sample);
      expect(findDifferences(document, golden, readSampleNames(sample), language)).toEqual([]);
    },
  );

  it.each(cases.filter(({ sample }) => sample !== 'minh-hoa'))(
    'stand in the sentences as in the source: $sample in $language',
    ({ sample, language }) => {
      const document = readDocx(bytesOf(sample, language));
      const golden = readReportedFigures(sample);
      const { checked, differences } = findSentenceDifferences(
        document,
        golden,
        readSampleNames(sample),
        language,
      );
      expect(differences).toEqual([]);
      // In Lâm Đồng's report the tables say all there is to say of a figure.
      expect(checked).toBeGreaterThanOrEqual(sample === 'lam-dong-2025-h1' ? 0 : 4);
    },
  );

  it('are found wrong in a sentence where one is falsified', () => {
    const document = readDocx(bytesOf('dien-bien-2024-h1', 'vi'));
    const paragraphs = document.paragraphs.map((it) => ({ ...it, text: it.text.replace('80,76%', '80,7%') }));
    const { differences } = findSentenceDifferences(
      { ...document, paragraphs },
      readReportedFigures('dien-bien-2024-h1'),
      readSampleNames('dien-bien-2024-h1'),
      'vi',
    );
    expect(differences).toHaveLength(1);
  });

  it.each(languages)('keep every reported total of the tasks of Lâm Đồng in %s', (language) => {
    const [total] = readReportedFigures('lam-dong-2025-h1').reportedTotals;
    const { tables } = readDocx(bytesOf('lam-dong-2025-h1', language));
    const rows = tables.flatMap((table) => table.rows.map((row) => row.cells.map((cell) => cell.text)));
    const start = rows.findIndex((cells) => cells.length === 3 && cells[1] === '44');
    const reported = rows.slice(start, start + 5).map((cells) => Number(cells[1]));
    expect(reported).toEqual([total?.total, ...(total?.parts.map(({ count }) => count) ?? [])]);
  });

  it.each(['vi', 'en', 'ur', 'cs'] as const)('are those of the sample: minh-hoa in %s', (language) => {
    const document = readDocx(bytesOf('minh-hoa', language));
    const golden = readIllustrativeFigures(language);
    expect(golden.figures.length).toBeGreaterThan(40);
    expect(findDifferences(document, golden, readSampleNames('minh-hoa'), language)).toEqual([]);
  });

  it('are found wrong where a comparator is dropped on the way', async () => {
    const sample = readSample('lam-dong-2025-h1', ports);
    const measurements = sample.measurements.map((it) =>
      it.indicator === 'LD-10' && it.figure !== null
        ? { ...it, figure: { ...it.figure, comparator: 'eq' as const } }
        : it,
    );
    const workspace = createWorkspace(join(folder, 'faulty'), ports, (created) => {
      loadSample(created, { ...sample, measurements });
    });
    const target = { workspace, outFolder: join(folder, 'faulty-out') };
    const input = { period: null, language: 'vi', issueMonth: null } as const;
    const { fileName } = await exportBriefing(input, target, ports);
    workspace.close();
    const document = readDocx(readFileSync(join(target.outFolder, fileName)));
    const names = readSampleNames('lam-dong-2025-h1');
    const differences = findDifferences(document, readReportedFigures('lam-dong-2025-h1'), names, 'vi');
    expect(differences).toEqual(['LD-10 achieved: "98%" instead of "trên 98%"']);
  });

  it.each(languages)('keep both totals of the tasks of Lâm Đồng side by side in %s', (language) => {
    const { tables } = readDocx(bytesOf('lam-dong-2025-h1', language));
    const rows = tables.flatMap((table) => table.rows.map((row) => row.cells.map((cell) => cell.text)));
    const totals = rows.filter((cells) => cells.length === 3 && cells[1] === '44');
    expect(totals.map((cells) => cells.slice(1))).toEqual([['44', '10']]);
  });
});

describe('a briefing as a file', () => {
  it.each(cases)(
    'has no errors by the Open XML SDK: $sample in $language',
    async ({ sample, language }) => {
      expect(await openXmlErrors(bytesOf(sample, language), 'docx')).toEqual([]);
    },
    60_000,
  );

  it('is the same, byte by byte, when it is written again', async () => {
    const workspace = openSample('minh-hoa', join(folder, 'again'), ports);
    const input = { period: null, language: 'ur', issueMonth: null } as const;
    const { fileName } = await exportBriefing(
      input,
      { workspace, outFolder: join(folder, 'again-out') },
      ports,
    );
    workspace.close();
    const again = readFileSync(join(folder, 'again-out', fileName));
    expect(again.equals(bytesOf('minh-hoa', 'ur'))).toBe(true);
  });

  it.each(languages)('says on every page that the figures are made up, in %s', (language) => {
    const { headers } = readDocx(bytesOf('minh-hoa', language));
    const mark = { vi: 'giả định', en: 'illustration', hi: 'काल्पनिक', ur: 'فرضی', cs: 'ilustrac' }[language];
    expect(headers.length).toBeGreaterThan(1);
    expect(headers.filter((header) => header.includes(mark)).length).toBe(headers.length);
  });

  it('names neither the machine nor the account', () => {
    const { core } = readDocx(bytesOf('dien-bien-2024-h1', 'vi'));
    expect(core['dc:creator']).toBe('BAN CHỈ ĐẠO ĐỀ ÁN 06');
    expect(core['cp:lastModifiedBy']).toBe('BAN CHỈ ĐẠO ĐỀ ÁN 06');
  });

  it('draws achieved against planned where there are three plans, and only there', () => {
    const planned = readDocx(bytesOf('minh-hoa', 'vi')).charts.filter((chart) => chart.series.length === 2);
    expect(planned.length).toBeGreaterThan(3);
    const single = readDocx(bytesOf('ninh-thuan-2023-h1', 'vi')).charts;
    expect(single.length).toBeGreaterThan(0);
    expect(single.every((chart) => chart.series.length === 1)).toBe(true);
  });

  it('opens in LibreOffice, all twenty', () => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const documents = [...files.values()];
    const out = join(folder, 'pdf');
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...documents], {
      stdio: 'ignore',
      timeout: 240_000,
    });
    expect(readdirSync(out).filter((name) => name.endsWith('.pdf')).length).toBe(20);
  }, 250_000);
});
