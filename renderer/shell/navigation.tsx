import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { toHref, type PageName } from '../state/hash-route.ts';
import { useStartPresentation } from '../state/use-start-presentation.ts';
import { BackupLine } from './backup-line.tsx';
import { HelpButton } from './help.tsx';
import { navigationPages, routes } from './routes.tsx';
import { SavedNotice } from './saved-notice.tsx';

type NavigationProps = { readonly page: PageName; readonly onPrint: () => void };

/** The pages of the open workspace. */
export function Navigation({ page, onPrint }: NavigationProps) {
  const { t } = useInterfaceLanguage();
  const present = useStartPresentation();
  return (
    <nav className="shell-navigation" aria-label={t('shell:navigation')}>
      <ul>
        {navigationPages.map((name) => (
          <li key={name}>
            <a href={toHref(name)} aria-current={name === page ? 'page' : undefined}>
              {t(routes[name].title)}
            </a>
          </li>
        ))}
      </ul>
      <SavedNotice />
      <BackupLine />
      <div className="shell-foot">
        <button type="button" aria-keyshortcuts="F5" onClick={present}>
          {t('shell:present')} <kbd>F5</kbd>
        </button>
        {page !== 'start' && (
          <button type="button" aria-keyshortcuts="Control+P" onClick={onPrint}>
            {t('shell:print.command')} <kbd>Ctrl+P</kbd>
          </button>
        )}
        <HelpButton page={page} />
      </div>
    </nav>
  );
}
