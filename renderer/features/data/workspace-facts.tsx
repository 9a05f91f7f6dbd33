import type { WorkspaceStatus } from '#contract/procedures.ts';
import { dataStateTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { viewReasonText } from '../../ui/failure-text.ts';
import styles from './data.module.css';

/** What is open, and whether it can be changed. */
export function WorkspaceFacts({ workspace }: { readonly workspace: WorkspaceStatus }) {
  const { t, words, format } = useInterfaceLanguage();
  const { access, viewReason, periods } = workspace;
  return (
    <dl className="fact-list">
      <dt>{t('data:workspace.name')}</dt>
      <dd>
        <bdi>{workspace.name}</bdi>
      </dd>
      <dt>{t('data:workspace.province')}</dt>
      <dd>{words(workspace.provinceName)}</dd>
      <dt>{t('data:workspace.programme')}</dt>
      <dd>{words(workspace.programmeName)}</dd>
      <dt>{t('data:workspace.periods')}</dt>
      <dd>{format.number(periods.length, 0)}</dd>
      <dt>{t('data:workspace.access')}</dt>
      <dd>
        {access === 'write' ? t('data:workspace.can-change') : t('data:workspace.view-only')}
        {viewReason !== null && <p className={styles['reason']}>{viewReasonText(t, viewReason)}</p>}
      </dd>
      {workspace.isIllustrative && (
        <>
          <dt>{t('data:workspace.figures')}</dt>
          <dd>{t(dataStateTerms.illustrative)}</dd>
        </>
      )}
    </dl>
  );
}
