import type { ProcedureInput } from '#contract/procedures.ts';
import { type CountedFrom, countedFromStates } from '#core/domain/measurement.ts';
import { workspaceSettingsSchema, type WorkspaceSettings } from '#core/domain/workspace-settings.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { catalogueQuery } from '../../../state/queries.ts';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import { EntryFrame, type Checked } from '../entry-frame.tsx';
import styles from '../entry.module.css';
import { joinErrors, schemaErrors } from '../field-errors.ts';
import { fieldsOf } from '../fields-of.ts';
import { LoadFailure } from '../load-failure.tsx';
import { useSave } from '../mutations.ts';
import { toSentences } from '../to-sentences.ts';
import { useEntryDraft } from '../use-entry-draft.ts';
import { useFreshQuery } from '../use-fresh-query.ts';
import {
  readSettings,
  settingsValuesSchema,
  toSettingsValues,
  type SettingsValues,
} from './settings-values.ts';

const countedFromTexts: Readonly<Record<CountedFrom, TranslationKey>> = {
  submitted: 'entry:settings.counted-from-submitted',
  accepted: 'entry:settings.counted-from-accepted',
};

type Input = ProcedureInput<'settings.save'>;

/** What holds for the whole workspace: names, and where statuses begin. */
export function SettingsForm() {
  const catalogue = useFreshQuery(catalogueQuery);
  if (catalogue.isError) return <LoadFailure error={catalogue.error} />;
  return catalogue.fresh === undefined ? null : <OpenSettings before={catalogue.fresh.settings} />;
}

function OpenSettings({ before }: { readonly before: WorkspaceSettings }) {
  const { t } = useInterfaceLanguage();
  const { language, format } = useTypingLanguage();
  const heading = t('entry:settings.heading');
  const saving = useSave('settings.save');
  const draft = useEntryDraft<SettingsValues>({
    initial: toSettingsValues(before, format),
    schema: settingsValuesSchema,
    title: () => heading,
  });
  const check = (): Checked<SettingsValues, Input> => {
    const { settings, problems } = readSettings(draft.values, before, language);
    const errors = joinErrors<SettingsValues>(
      toSentences<SettingsValues>(t, problems),
      schemaErrors(t, workspaceSettingsSchema, settings),
    );
    return errors === undefined ? { input: { before, after: settings } } : { errors };
  };
  const field = fieldsOf(draft);
  return (
    <EntryFrame
      heading={heading}
      draft={draft}
      saving={saving}
      check={check}
      savedText={t('entry:settings.saved')}
    >
      <LocalizedTextField
        {...field('committeeName')}
        label={t('entry:settings.committee-name')}
        hint={t('entry:settings.committee-name-hint')}
        isRequired
      />
      <div className={styles['pair']}>
        <LocalizedTextField
          {...field('provinceName')}
          label={t('entry:settings.province-name')}
          hint={t('entry:settings.province-name-hint')}
          isRequired
        />
        <LocalizedTextField
          {...field('programmeName')}
          label={t('entry:settings.programme-name')}
          hint={t('entry:settings.programme-name-hint')}
          isRequired
        />
      </div>
      <LocalizedTextField
        {...field('programmeTitle')}
        label={t('entry:settings.programme-title')}
        hint={t('entry:settings.programme-title-hint')}
        rows={3}
      />
      <div className={styles['pair']}>
        <NumberField
          {...field('near')}
          label={t('entry:settings.near')}
          hint={t('entry:settings.near-hint')}
          isRequired
        />
        <NumberField
          {...field('silentAfterDays')}
          label={t('entry:settings.silent')}
          hint={t('entry:settings.silent-hint')}
          isRequired
        />
      </div>
      <ChoiceField
        {...field('countedFrom')}
        label={t('entry:settings.counted-from')}
        hint={t('entry:settings.counted-from-hint')}
        choices={countedFromStates.map((it) => ({ value: it, label: t(countedFromTexts[it]) }))}
      />
    </EntryFrame>
  );
}
