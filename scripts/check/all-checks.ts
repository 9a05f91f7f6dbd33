import type { Check } from './check.ts';
import { findInjectionFaults } from './injection.ts';
import { findLocaleFaults } from './locales.ts';
import { findMigrationFaults } from './migrations.ts';
import { findNameFaults } from './names.ts';
import { findPhraseFaults } from './phrases.ts';
import { findRoomFaults } from './rooms.ts';
import { findSizeFaults } from './sizes.ts';
import { findFormatFaults, findLintFaults, findTypeFaults, findUnusedFaults } from './tool-checks.ts';
import { findVersionFaults } from './versions.ts';

/** Every machine check. The slow ones stand first, so that the quick ones fill the gaps. */
export const allChecks: readonly Check[] = [
  { name: 'types', findFaults: findTypeFaults },
  { name: 'lint', findFaults: findLintFaults },
  { name: 'unused', findFaults: findUnusedFaults },
  { name: 'format', findFaults: findFormatFaults },
  { name: 'locales', findFaults: findLocaleFaults },
  { name: 'rooms', findFaults: findRoomFaults },
  { name: 'injection', findFaults: findInjectionFaults },
  { name: 'sizes', findFaults: findSizeFaults },
  { name: 'names', findFaults: findNameFaults },
  { name: 'phrases', findFaults: findPhraseFaults },
  { name: 'migrations', findFaults: findMigrationFaults },
  { name: 'versions', findFaults: findVersionFaults },
];
