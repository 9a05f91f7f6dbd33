import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Statement } from '#core/domain/statement.ts';
import type { Situation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useEntry } from '../../state/entry-place.tsx';
import { useWorkspace } from '../../state/queries.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ShowAll } from './show-all.tsx';

const mostRows = 8;

/** What the leaders asked for, and of whom. */
export function DirectiveCard({ situation }: { readonly situation: Situation }) {
  const { t } = useInterfaceLanguage();
  const { open } = useEntry();
  const [isWhole, setIsWhole] = useState(false);
  const canChange = useWorkspace()?.access === 'write';
  const directives = situation.statements.filter(({ kind }) => kind === 'directive');
  const add = () => open({ form: 'statement', periodId: situation.period.id, kind: 'directive', code: null });
  return (
    <Card
      title={t('overview:directives.title')}
      menu={
        canChange && (
          <Button size="compact-sm" variant="default" onClick={add}>
            {t('entry:statement.new.directive')}
          </Button>
        )
      }
    >
      {directives.length === 0 ? (
        <EmptyState text={t('overview:directives.empty')} />
      ) : (
        <>
          <ul className="directives">
            {directives.slice(0, isWhole ? undefined : mostRows).map((directive, index) => (
              <Directive
                key={directive.code}
                directive={directive}
                isSameAddressee={directive.addressees?.vi === directives[index - 1]?.addressees?.vi}
                canChange={canChange}
              />
            ))}
          </ul>
          <ShowAll total={directives.length} most={mostRows} isWhole={isWhole} onChange={setIsWhole} />
        </>
      )}
    </Card>
  );
}

type DirectiveProps = {
  readonly directive: Statement;
  /** The one before is for the same units, which are not named again. */
  readonly isSameAddressee: boolean;
  readonly canChange: boolean;
};

function Directive({ directive, isSameAddressee, canChange }: DirectiveProps) {
  const { t, words } = useInterfaceLanguage();
  const { open } = useEntry();
  const { periodId, kind, code, text, addressees } = directive;
  return (
    <li>
      {addressees !== null && !isSameAddressee && (
        <span className="directive-addressees">{words(addressees)}</span>
      )}
      {words(text)}
      {canChange && (
        <button
          type="button"
          className="directive-edit"
          aria-label={t('entry:edit.named', { name: words(text) })}
          onClick={() => open({ form: 'statement', periodId, kind, code })}
        >
          {t('entry:edit.edit')}
        </button>
      )}
    </li>
  );
}
