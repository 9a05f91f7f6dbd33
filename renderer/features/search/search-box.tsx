import { Combobox, useCombobox } from '@mantine/core';
import { useEffect } from 'react';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { FoundGroup } from './find-entries.ts';
import type { SearchEntry, SearchKind } from './search-entry.ts';

const kindNames: Readonly<Record<SearchKind, TranslationKey>> = {
  indicator: 'search:kind.indicator',
  task: 'search:kind.task',
  pilotModel: 'search:kind.pilot-model',
  unit: 'search:kind.unit',
  period: 'search:kind.period',
  page: 'search:kind.page',
  command: 'search:kind.command',
};

type SearchBoxProps = {
  readonly text: string;
  readonly groups: readonly FoundGroup[];
  readonly onType: (text: string) => void;
  readonly onChoose: (entry: SearchEntry) => void;
  readonly onClose: () => void;
};

/** The field keeps the focus; the arrows move through the entries below it, Enter chooses. */
export function SearchBox({ text, groups, onType, onChoose, onClose }: SearchBoxProps) {
  const { t, format } = useInterfaceLanguage();
  const combobox = useCombobox({ opened: true });
  const entries = groups.flatMap(({ shown }) => shown);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const { selectFirstOption } = combobox;
  // With each letter the best match stands ready for Enter.
  useEffect(() => {
    selectFirstOption();
  }, [groups, selectFirstOption]);
  const choose = (chosen: string) => {
    const entry = entries.find(({ key }) => key === chosen);
    if (entry !== undefined) onChoose(entry);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} classNames={{ groupLabel: 'search-kind' }}>
      <div className="search">
        <Combobox.EventsTarget withExpandedAttribute>
          <input
            className="search-field"
            aria-label={t('search:field')}
            placeholder={t('search:field')}
            data-autofocus
            spellCheck={false}
            value={text}
            onChange={(event) => onType(event.currentTarget.value)}
            // The list under the field would keep Esc for itself.
            onKeyDown={(event) => event.key === 'Escape' && onClose()}
          />
        </Combobox.EventsTarget>
        <p className="visually-hidden" aria-live="polite">
          {t('search:found', { n: format.number(total, 0) })}
        </p>
        {entries.length === 0 && (
          <p className="search-none">{t('search:none', { text: format.isolateLatin(text) })}</p>
        )}
        <Combobox.Options className="search-list" aria-label={t('search:results')}>
          {groups.map((group) => (
            <Combobox.Group key={group.kind} label={<GroupName group={group} />}>
              {group.shown.map(({ key, title, note }) => (
                <Combobox.Option key={key} value={key} className="search-option">
                  <span>{title}</span>
                  <span className="search-note">{note}</span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
        <p className="search-hint">{t('search:hint')}</p>
      </div>
    </Combobox>
  );
}

/** "Chỉ tiêu (6/23)" where not all that match are shown. */
function GroupName({ group: { kind, shown, total } }: { readonly group: FoundGroup }) {
  const { t, format } = useInterfaceLanguage();
  const name = t(kindNames[kind]);
  return shown.length < total
    ? t('search:group', { kind: name, ratio: format.ratio(shown.length, total) })
    : name;
}
