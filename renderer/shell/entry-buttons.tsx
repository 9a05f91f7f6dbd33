import { Button } from '@mantine/core';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { useEntry } from '../state/entry-place.tsx';
import { toHref } from '../state/hash-route.ts';
import { useWorkspace } from '../state/queries.ts';

type EntryButtonProps = {
  /** The one that a page with nothing on it leads to. */
  readonly isFirst?: boolean;
};

/** "Thêm chỉ tiêu"; nothing where the workspace can only be viewed. */
export function AddIndicatorButton({ isFirst }: EntryButtonProps) {
  const { t } = useInterfaceLanguage();
  const { open } = useEntry();
  if (useWorkspace()?.access !== 'write') return null;
  return (
    <Button
      variant={isFirst === true ? 'filled' : 'default'}
      onClick={() => open({ form: 'indicator', id: null })}
    >
      {isFirst === true ? t('entry:indicator.add-first') : t('entry:indicator.add')}
    </Button>
  );
}

/** "Nhập kết quả": leads to the table of the shown period. */
export function EnterResultsButton({ isFirst }: EntryButtonProps) {
  const { t } = useInterfaceLanguage();
  if (useWorkspace()?.access !== 'write') return null;
  return (
    <Button component="a" href={toHref('entry')} variant={isFirst === true ? 'filled' : 'default'}>
      {t('entry:results.enter')}
    </Button>
  );
}
