import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';

type ShowAllProps = {
  readonly total: number;
  readonly most: number;
  readonly isWhole: boolean;
  readonly onChange: (isWhole: boolean) => void;
};

/** Opens a list that shows its first rows only; nothing where all are shown. */
export function ShowAll({ total, most, isWhole, onChange }: ShowAllProps) {
  const { t, format } = useInterfaceLanguage();
  if (total <= most) return null;
  return (
    <>
      <button
        type="button"
        className="more-link figure-button"
        aria-expanded={isWhole}
        onClick={() => onChange(!isWhole)}
      >
        {isWhole ? t('overview:show-less') : t('overview:show-all', { total: format.number(total, 0) })}
      </button>
      {!isWhole && <ShownOnPaper shown={most} total={format.number(total, 0)} />}
    </>
  );
}

/** Paper has no button for the other rows, so it says that there are some. */
export function ShownOnPaper({ shown, total }: { readonly shown: number; readonly total: string }) {
  const { t, format } = useInterfaceLanguage();
  return (
    <p className="overview-note overview-paper">
      {t('indicators:list.count', { shown: format.count(shown), total })}
    </p>
  );
}
