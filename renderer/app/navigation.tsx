import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { toHref, type PageName } from './hash-route.ts';
import { HelpButton } from './help.tsx';
import { navigationPages, routes } from './routes.tsx';
import { useStartPresentation } from './use-start-presentation.ts';

/** The pages of the open workspace. */
export function Navigation({ page }: { readonly page: PageName }) {
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
      <div className="shell-foot">
        <button type="button" aria-keyshortcuts="F5" onClick={present}>
          {t('shell:present')} <kbd>F5</kbd>
        </button>
        <HelpButton page={page} />
      </div>
    </nav>
  );
}
