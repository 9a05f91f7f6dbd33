import './scripts/setup/require-node.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // Two processors are what a test machine has; more workers only wait for each other.
    pool: 'threads',
    maxWorkers: 2,
    // Limits catch what hangs; they also hold on a machine four times slower.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    allowOnly: false,
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/test-report.json' },
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/{desktop,packaged}/**'] },
      },
      {
        extends: true,
        test: {
          name: 'desktop',
          include: ['tests/desktop/**/*.test.ts'],
          globalSetup: 'tests/desktop/support/prepare.ts',
          // One window at a time: they would wait for each other's frames.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 240_000,
          hookTimeout: 480_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'packaged',
          include: ['tests/packaged/**/*.test.ts'],
          globalSetup: 'tests/packaged/support/prepare.ts',
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 240_000,
          hookTimeout: 480_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
