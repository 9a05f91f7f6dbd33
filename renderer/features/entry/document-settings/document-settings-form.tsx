import type { ProcedureInput } from '#contract/procedures.ts';
import { documentSettingsSchema, type DocumentSettings } from '#core/domain/document-settings.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { catalogueQuery } from '../../../state/queries.ts';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { EntryFrame, type Checked } from '../entry-frame.tsx';
import entryStyles from '../entry.module.css';
import { joinErrors, schemaErrors } from '../field-errors.ts';
import { fieldsOf } from '../fields-of.ts';
import { LoadFailure } from '../load-failure.tsx';
import { useSave } from '../mutations.ts';
import { useEntryDraft, type EntryDraftState } from '../use-entry-draft.ts';
import { useFreshQuery } from '../use-fresh-query.ts';
import styles from './document-settings.module.css';
import {
  documentSettingsValuesSchema,
  toDocumentSettings,
  toDocumentSettingsValues,
  type DocumentSettingsValues,
} from './document-settings-values.ts';
import { PagePreview } from './page-preview.tsx';
import { RecipientsField } from './recipients-field.tsx';

type Input = ProcedureInput<'documentSettings.save'>;

/** What Decree 30/2020/NĐ-CP asks of every document: letterhead, signature, recipients. */
export function DocumentSettingsForm() {
  const catalogue = useFreshQuery(catalogueQuery);
  if (catalogue.isError) return <LoadFailure error={catalogue.error} />;
  return catalogue.fresh === undefined ? null : <OpenSettings before={catalogue.fresh.documentSettings} />;
}

function OpenSettings({ before }: { readonly before: DocumentSettings }) {
  const { t } = useInterfaceLanguage();
  const heading = t('entry:document-settings.heading');
  const saving = useSave('documentSettings.save');
  const draft = useEntryDraft<DocumentSettingsValues>({
    initial: toDocumentSettingsValues(before),
    schema: documentSettingsValuesSchema,
    title: () => heading,
  });
  const check = (): Checked<DocumentSettingsValues, Input> => {
    const after = toDocumentSettings(draft.values);
    const errors = joinErrors<DocumentSettingsValues>({}, schemaErrors(t, documentSettingsSchema, after));
    return errors === undefined ? { input: { before, after } } : { errors };
  };
  return (
    <EntryFrame
      heading={heading}
      draft={draft}
      saving={saving}
      check={check}
      savedText={t('entry:document-settings.saved')}
    >
      <p className={entryStyles['note']}>{t('entry:document-settings.about')}</p>
      <PagePreview values={draft.values} />
      <LetterheadFields draft={draft} />
      <SignatureFields draft={draft} />
      <RecipientFields draft={draft} />
    </EntryFrame>
  );
}

type FieldsProps = { readonly draft: EntryDraftState<DocumentSettingsValues> };

function LetterheadFields({ draft }: FieldsProps) {
  const { t } = useInterfaceLanguage();
  const field = fieldsOf(draft);
  return (
    <>
      <h3 className={styles['section']}>{t('entry:document-settings.head')}</h3>
      <div className={entryStyles['pair']}>
        <LocalizedTextField
          {...field('superiorBody')}
          label={t('entry:document-settings.superior-body')}
          hint={t('entry:document-settings.superior-body-hint')}
          isRequired
        />
        <LocalizedTextField
          {...field('issuingBody')}
          label={t('entry:document-settings.issuing-body')}
          hint={t('entry:document-settings.issuing-body-hint')}
          isRequired
        />
        <TextField
          {...field('symbol')}
          label={t('entry:document-settings.symbol')}
          hint={t('entry:document-settings.symbol-hint')}
          isRequired
        />
        <LocalizedTextField
          {...field('place')}
          label={t('entry:document-settings.place')}
          hint={t('entry:document-settings.place-hint')}
          isRequired
        />
      </div>
    </>
  );
}

function SignatureFields({ draft }: FieldsProps) {
  const { t } = useInterfaceLanguage();
  const field = fieldsOf(draft);
  return (
    <>
      <h3 className={styles['section']}>{t('entry:document-settings.sign')}</h3>
      <div className={entryStyles['pair']}>
        <LocalizedTextField
          {...field('signerCapacity')}
          label={t('entry:document-settings.signer-capacity')}
          hint={t('entry:document-settings.signer-capacity-hint')}
          isRequired
        />
        <LocalizedTextField
          {...field('signerTitle')}
          label={t('entry:document-settings.signer-title')}
          hint={t('entry:document-settings.signer-title-hint')}
          isRequired
        />
        <LocalizedTextField
          {...field('signerOffice')}
          label={t('entry:document-settings.signer-office')}
          hint={t('entry:document-settings.signer-office-hint')}
        />
        <TextField
          {...field('signerName')}
          label={t('entry:document-settings.signer-name')}
          hint={t('entry:document-settings.signer-name-hint')}
        />
      </div>
    </>
  );
}

function RecipientFields({ draft }: FieldsProps) {
  const { t } = useInterfaceLanguage();
  const field = fieldsOf(draft);
  return (
    <>
      <h3 className={styles['section']}>{t('entry:document-settings.receive')}</h3>
      <RecipientsField
        value={draft.values.recipients}
        error={draft.errors.recipients}
        onChange={(recipients) => draft.change({ recipients })}
      />
      <LocalizedTextField
        {...field('archiveNote')}
        label={t('entry:document-settings.archive-note')}
        hint={t('entry:document-settings.archive-note-hint')}
        isRequired
      />
    </>
  );
}
