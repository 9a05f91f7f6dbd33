import { useState } from 'react';
import type { SourceId } from '#core/domain/identifiers.ts';
import type { Source } from '#core/domain/source.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { toLocalizedText, toLocalizedTyping } from '#core/intake/localized-typing.ts';
import { readTypedDate } from '#core/intake/typed-date.ts';
import { useSave } from '../mutations.ts';
import { InPlace } from './in-place.tsx';
import styles from './in-place.module.css';

type TypedKind = Exclude<Source['kind'], 'generated'>;

const kindTexts: Readonly<Record<TypedKind, TranslationKey>> = {
  report: 'entry:in-place.source.kind-report',
  document: 'entry:in-place.source.kind-document',
  system: 'entry:in-place.source.kind-system',
  newsArticle: 'entry:in-place.source.kind-news',
};
const kinds: readonly TypedKind[] = ['report', 'document', 'system', 'newsArticle'];

const empty = { title: toLocalizedTyping(null), kind: 'report' as TypedKind, publishedDate: '' };

/** Adds where figures come from and chooses it. */
export function AddSource({ onAdded }: { readonly onAdded: (id: SourceId) => void }) {
  const { t } = useInterfaceLanguage();
  const [typed, setTyped] = useState(empty);
  const saving = useSave('source.save');
  const title = toLocalizedText(typed.title);
  const date = readTypedDate(typed.publishedDate);
  const add = (close: () => void) => {
    if (title === null || date.kind !== 'read') return;
    const source = { code: '', kind: typed.kind, title, url: null, publishedDate: date.isoDate, note: null };
    saving.mutate(
      { changes: [{ before: null, after: source }] },
      {
        onSuccess: ({ ids: [id] }) => {
          // The key that the backend gave to the new source.
          if (id != null) onAdded(id as SourceId);
          setTyped(empty);
          close();
        },
      },
    );
  };
  return (
    <InPlace
      label={t('entry:in-place.source.open')}
      addLabel={t('entry:in-place.source.add')}
      canAdd={title !== null && title.vi !== '' && date.kind === 'read'}
      isAdding={saving.isPending}
      error={saving.error}
      onAdd={add}
    >
      <LocalizedTextField
        name="newSource"
        label={t('entry:in-place.source.title')}
        value={typed.title}
        onChange={(next) => setTyped({ ...typed, title: next })}
        isRequired
      />
      <div className={styles['row']}>
        <ChoiceField
          name="newSourceKind"
          label={t('entry:in-place.source.kind')}
          value={typed.kind}
          onChange={(kind) => setTyped({ ...typed, kind })}
          choices={kinds.map((kind) => ({ value: kind, label: t(kindTexts[kind]) }))}
        />
        <DateField
          name="newSourceDate"
          label={t('entry:in-place.source.date')}
          value={typed.publishedDate}
          onChange={(publishedDate) => setTyped({ ...typed, publishedDate })}
        />
      </div>
    </InPlace>
  );
}
