import { useState } from 'react';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { useDetail } from '../../app/detail-selection.tsx';
import { findChangeText } from '#core/wording/result-text.ts';
import { BulletRow } from '../../charts/bullet-row.tsx';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { ShowAll } from './show-all.tsx';

const mostRows = 10;

/** The first rows, all on request; each opens its detail among the others. */
export function BulletList({ results }: { readonly results: readonly IndicatorResult[] }) {
  const language = useInterfaceLanguage();
  const { open } = useDetail();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? results : results.slice(0, mostRows);
  const hasChanges = shown.some((result) => findChangeText(language, result, 'table') !== null);
  const ids = results.map(({ indicator }) => indicator.id);
  return (
    <>
      <ul className={hasChanges ? 'bullets' : 'bullets bullets-changeless'}>
        {shown.map((result) => (
          <BulletRow
            key={result.indicator.id}
            result={result}
            onOpen={() => open(result.indicator.id, ids)}
          />
        ))}
      </ul>
      <ShowAll total={results.length} most={mostRows} isWhole={isWhole} onChange={setIsWhole} />
    </>
  );
}
