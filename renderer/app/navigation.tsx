import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { toHref, type PageName } from './hash-route.ts';
import { navigationPages, routes } from './routes.tsx';

/** The pages of the open workspace. */
export function Navigation({ page }: { readonly page: PageName }) {
  const { t } = useInterfaceLanguage();
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
      <a className="shell-present" href={toHref('present')}>
        {t('shell:present')} <kbd>F5</kbd>
      </a>
    </nav>
  );
}
