import { statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Ports } from '#backend/ports.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { localDay } from '#core/language/local-day.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { elapsed, measureInTurns, type Comparison } from './compare.ts';
import { referenceSize } from './reference-load.ts';
import { prepareSituationSql } from './situation-sql.ts';

const periodCode = '2025-12';
const bytesPerMeasurement = 16;
/** With these figures of the reported month every view of the product begins. */
const firstQuery = `SELECT indicator_id, organisation_id, value, decimals, comparator FROM measurement
  WHERE period_id = (SELECT id FROM period WHERE code = '${periodCode}')`;

/** The figures of the workspace with the reference load. */
export async function benchStorage(
  workspaceFolder: string,
  ports: Ports,
  turns: number,
): Promise<Comparison[]> {
  const file = join(workspaceFolder, 'workspace.p06');
  return [
    await benchSituation(workspaceFolder, ports, turns),
    await benchOpening(workspaceFolder, ports, turns),
    sizeOf(file),
  ];
}

async function benchSituation(folder: string, ports: Ports, turns: number): Promise<Comparison> {
  const workspace = openWorkspace(folder, ports);
  const sql = prepareSituationSql(workspace.writer.connection, periodCode);
  const measured = await measureInTurns(
    turns,
    () => elapsed(() => buildSituation(readFacts(workspace.db, { periodCode }), localDay(ports.now()))),
    () => elapsed(sql),
  );
  workspace.close();
  return {
    name: 'situation of one period',
    definition:
      'from the call to the finished situation of one month on the reference load (reading of the facts included), over the same aggregates in hand-written SQL on the same open file',
    ...measured,
    unit: 'ms',
    limit: 4,
  };
}

async function benchOpening(folder: string, ports: Ports, turns: number): Promise<Comparison> {
  const file = join(folder, 'workspace.p06');
  const measured = await measureInTurns(
    turns,
    () => {
      const start = performance.now();
      const workspace = openWorkspace(folder, ports);
      workspace.writer.connection.prepare(firstQuery).all();
      const took = performance.now() - start;
      workspace.close();
      return took;
    },
    () => {
      const start = performance.now();
      const database = new Sqlite(file, { fileMustExist: true });
      database.prepare(firstQuery).all();
      const took = performance.now() - start;
      database.close();
      return took;
    },
  );
  return {
    name: 'opening until the first figure',
    definition:
      'from the call that opens the reference workspace (lock, header, settings read back) until the figures of the month are there, over opening the file with better-sqlite3 alone and the same query',
    ...measured,
    unit: 'ms',
    limit: 2,
  };
}

function sizeOf(file: string): Comparison {
  const { indicators, months, units } = referenceSize;
  return {
    name: 'file size of the reference load',
    definition: 'bytes of the closed workspace file, over 16 bytes for each of the 900,000 measurements',
    ours: [statSync(file).size],
    bare: [indicators * months * units * bytesPerMeasurement],
    unit: 'bytes',
    limit: 6,
  };
}
