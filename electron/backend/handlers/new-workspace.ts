import { join } from 'node:path';
import type { ProcedureInput } from '#contract/procedures.ts';
import type { DocumentSettings } from '#core/domain/document-settings.ts';
import type { Language } from '#core/domain/language.ts';
import type { WorkspaceSettings } from '#core/domain/workspace-settings.ts';
import { inEveryLanguage } from '#core/language/in-every-language.ts';
import type { Translate, TranslationKey } from '#core/language/translate.ts';
import { localeConventions } from '#core/language/locale-conventions.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import type { Ports } from '#backend/ports.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import { insertIndicatorGroup } from '#backend/workspace/repositories/indicator-repository.ts';
import { insertOrganisation } from '#backend/workspace/repositories/organisation-repository.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import {
  saveDocumentSettings,
  saveWorkspaceSettings,
} from '#backend/workspace/repositories/setting-repository.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { addPeriod } from './entry/period.ts';

type Order = ProcedureInput<'workspace.create'>;
type Write = (write: (t: Translate, language: Language) => string) => Record<Language, string>;

const groups: readonly (readonly [code: string, name: TranslationKey])[] = [
  ['dichVuCong', 'province:group.services'],
  ['kinhTeXaHoi', 'province:group.development'],
  ['congDanSo', 'province:group.citizens'],
  ['duLieuDanCu', 'province:group.data'],
  ['chiDaoDieuHanh', 'province:group.management'],
];
const recipients = [
  'province:recipient.party',
  'province:recipient.council',
  'province:recipient.chairs',
  'province:recipient.members',
  'province:recipient.departments',
  'province:recipient.communes',
] as const satisfies readonly TranslationKey[];

/**
 * Makes a workspace for a province: the five utility groups of Decision 06/QĐ-TTg, the first period and a
 * letterhead to be checked; no indicator and no figure. Fails as `createWorkspace` does.
 */
export function createProvince(order: Order, folder: string, ports: Ports): WritableWorkspace {
  const locales = join(ports.resourcesFolder, 'locales');
  const write: Write = (text) =>
    inEveryLanguage((language) => text(createTranslate(locales, language), language));
  return createWorkspace(folder, ports, (workspace) => {
    runCommand(workspace, { procedure: 'workspace.create', recording: 'bulk' }, (tx) => {
      insertOrganisation(tx, provinceOf(order, write));
      for (const [code, name] of groups) insertIndicatorGroup(tx, { code, name: write((t) => t(name)) });
      saveWorkspaceSettings(tx, settingsOf(order, write));
      saveDocumentSettings(tx, documentSettingsOf(order, write));
      addPeriod(tx, order.firstPeriod, ports);
    });
  });
}

function provinceOf({ kind, name }: Order, write: Write) {
  const named = { province: 'province:organisation.province', city: 'province:organisation.city' } as const;
  return {
    parentId: null,
    code: 'province',
    kind: 'province',
    name: write((t) => t(named[kind], { name })),
    validFrom: null,
    validTo: null,
    successorId: null,
  } as const;
}

function settingsOf({ kind, name }: Order, write: Write): WorkspaceSettings {
  const named = { province: 'province:name.province', city: 'province:name.city' } as const;
  const committee = { province: 'province:committee.province', city: 'province:committee.city' } as const;
  return {
    provinceName: write((t) => t(named[kind], { name })),
    programmeName: write((t) => t('province:programme.name')),
    programmeTitle: write((t) => t('province:programme.title')),
    committeeName: write((t) => t(committee[kind])),
    isIllustrative: false,
    thresholds: { near: 0.9 },
    silentAfterDays: 30,
    countedFrom: 'submitted',
  };
}

function documentSettingsOf({ kind, name }: Order, write: Write): DocumentSettings {
  const superior = {
    province: 'province:superior-body.province',
    city: 'province:superior-body.city',
  } as const;
  const upper = (language: Language) => name.toLocaleUpperCase(localeConventions[language].tag);
  return {
    superiorBody: write((t, language) => t(superior[kind], { name: upper(language) })),
    issuingBody: write((t) => t('province:issuing-body')),
    symbol: 'BC-BCĐ',
    place: write(() => name),
    signerCapacity: write((t) => t('province:signer.capacity')),
    signerTitle: write((t) => t('province:signer.title')),
    signerOffice: null,
    signerName: null,
    recipients: recipients.map((recipient) => write((t) => t(recipient))),
    archiveNote: write((t) => t('province:archive-note')),
  };
}
