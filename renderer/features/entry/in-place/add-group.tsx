import { useState } from 'react';
import type { IndicatorGroupId } from '#core/domain/identifiers.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { toLocalizedText, toLocalizedTyping } from '#core/intake/localized-typing.ts';
import { useSave } from '../mutations.ts';
import { InPlace } from './in-place.tsx';

/** Adds a group of indicators and chooses it. */
export function AddGroup({ onAdded }: { readonly onAdded: (id: IndicatorGroupId) => void }) {
  const { t } = useInterfaceLanguage();
  const [name, setName] = useState(() => toLocalizedTyping(null));
  const saving = useSave('indicatorGroup.save');
  const text = toLocalizedText(name);
  const add = (close: () => void) => {
    if (text === null) return;
    saving.mutate(
      { changes: [{ before: null, after: { code: '', name: text } }] },
      {
        onSuccess: ({ ids: [id] }) => {
          // The key that the backend gave to the new group.
          if (id != null) onAdded(id as IndicatorGroupId);
          setName(toLocalizedTyping(null));
          close();
        },
      },
    );
  };
  return (
    <InPlace
      label={t('entry:in-place.group.open')}
      addLabel={t('entry:in-place.group.add')}
      canAdd={text !== null && text.vi !== ''}
      isAdding={saving.isPending}
      error={saving.error}
      onAdd={add}
    >
      <LocalizedTextField
        name="newGroup"
        label={t('entry:in-place.group.name')}
        value={name}
        onChange={setName}
        isRequired
      />
    </InPlace>
  );
}
