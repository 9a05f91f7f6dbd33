import { useState } from 'react';
import type { IndicatorResult } from '#core/situation/situation.ts';
import type { TellerContext } from '#core/wording/teller-context.ts';
import { changeLines } from '#core/wording/change-text.ts';
import { BulletRow } from '../../charts/bullet-row.tsx';
import { useDetail } from '../../state/detail-selection.tsx';
import { ShowAll } from './show-all.tsx';

const mostRows = 10;

type BulletListProps = { readonly context: TellerContext; readonly results: readonly IndicatorResult[] };

/** The first rows, all on request; each opens its detail among the others. */
export function BulletList({ context, results }: BulletListProps) {
  const { open } = useDetail();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? results : results.slice(0, mostRows);
  const hasChanges = shown.some((result) => changeLines(context, result).length > 0);
  const ids = results.map(({ indicator }) => indicator.id);
  return (
    <>
      <ul className={hasChanges ? 'bullets' : 'bullets bullets-changeless'}>
        {shown.map((result) => (
          <BulletRow
            key={result.indicator.id}
            context={context}
            result={result}
            onOpen={() => open(result.indicator.id, ids)}
          />
        ))}
      </ul>
      <ShowAll total={results.length} most={mostRows} isWhole={isWhole} onChange={setIsWhole} />
    </>
  );
}
