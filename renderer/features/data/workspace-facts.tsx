import type { WorkspaceStatus } from '#contract/procedures.ts';
import type { ErrorCode } from '#core/error/app-error.ts';
import { dataStateTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { DeskError } from '../../ipc/client.ts';
import { failureText } from '../../ui/failure-text.ts';
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
        {viewReason !== null && <p className={styles['reason']}>{reasonWords(t, viewReason)}</p>}
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

type ViewReason = NonNullable<WorkspaceStatus['viewReason']>;

/** The sentence of the error that kept the workspace from being opened for changes. */
function reasonWords(t: Parameters<typeof failureText>[0], { code, params }: ViewReason): string {
  // The backend gives one of its own codes; the contract says "string" so that it stays plain data.
  const failure = { code: code as ErrorCode, params, isRetryable: false, logId: null };
  return failureText(t, new DeskError(failure));
}
