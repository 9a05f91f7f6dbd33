import '../setup/require-node.ts';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { allChecks } from './all-checks.ts';
import { fixFaults } from './fix-faults.ts';
import { projectRoot, reportChecks } from './project-checks.ts';

const usage = `npm run check [-- [--fix] [name …]]

  --fix    first lay out all files, repair what the linter can, record new migrations,
           and complete the lock file for other systems
  name     run only these checks: ${allChecks.map(({ name }) => name).join(', ')}`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fix: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const unknown = positionals.filter((name) => !allChecks.some((check) => check.name === name));
  if (values.help || unknown.length > 0) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  if (values.fix) await fixFaults(projectRoot);
  const chosen =
    positionals.length === 0 ? allChecks : allChecks.filter(({ name }) => positionals.includes(name));
  const outcomes = await reportChecks(chosen);
  return outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

process.exitCode = await main();
