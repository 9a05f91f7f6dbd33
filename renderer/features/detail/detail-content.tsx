import { achievedText, findPartsText, measuredWithParts } from '#core/wording/result-text.ts';
import { shortStatusTermsOf } from '#core/wording/status-words.ts';
import { assessmentTerms, comparatorTerms } from '#core/language/term-keys.ts';
import { shortStateText } from '#core/wording/task-text.ts';
import type { IndicatorDetail } from '#core/situation/indicator-detail.ts';
import type { UnitResult, Situation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { DetailActions } from './detail-actions.tsx';
import { DetailChanges } from './detail-changes.tsx';
import { DetailJudgement } from './detail-judgement.tsx';
import { DetailPlan } from './detail-plan.tsx';
import { DetailSource } from './detail-source.tsx';
import { Fact, Facts } from './facts.tsx';
import { HistoryLine } from './history-line.tsx';

type DetailContentProps = { readonly detail: IndicatorDetail; readonly situation: Situation };

/** One figure with everything behind it; parts that nobody reported are left out. */
export function DetailContent({ detail, situation }: DetailContentProps) {
  const language = useInterfaceLanguage();
  const { t, words, format } = language;
  const { result } = detail;
  const { indicator, measurement, achieved, judgement } = result;
  const circumstances = measurement?.detail ?? null;
  const parts = findPartsText(language, indicator, measurement);
  return (
    <article className="detail side-panel">
      <h2>{words(indicator.name)}</h2>
      <p className={achieved === null ? 'detail-words' : 'detail-figure'}>
        {achievedText(language, result, 'table')}
      </p>
      {judgement.status !== 'notJudged' && (
        <StatusMark status={judgement.status} text={t(shortStatusTermsOf(result)[judgement.status])} />
      )}
      <DetailActions detail={detail} situation={situation} />
      <Facts>
        {circumstances?.textAsReported != null && (
          <Fact name={t('overview:detail.as-reported')}>
            {format.quote(format.isolateLatin(circumstances.textAsReported))}
          </Fact>
        )}
        {achieved !== null && (
          <Fact name={t('overview:detail.stored')}>{format.number(achieved.value, achieved.decimals)}</Fact>
        )}
        {achieved !== null && achieved.comparator !== 'eq' && (
          <Fact name={t('overview:detail.comparator')}>{t(comparatorTerms[achieved.comparator])}</Fact>
        )}
        {parts !== null && <Fact name={t('overview:detail.parts')}>{parts}</Fact>}
        {circumstances?.valuePeriod != null && (
          <Fact name={t('overview:detail.value-period')}>
            {format.isolateLatin(circumstances.valuePeriod)}
          </Fact>
        )}
        <DetailChanges result={result} situation={situation} />
        {circumstances?.assessment != null && (
          <Fact name={t('overview:detail.assessment')}>{t(assessmentTerms[circumstances.assessment])}</Fact>
        )}
      </Facts>
      <DetailPlan result={result} />
      <DetailJudgement result={result} settings={situation.settings} />
      <HistoryLine detail={detail} />
      <Units detail={detail} />
      <DetailSource measurement={measurement} sources={situation.sources} />
      {detail.tasks.length > 0 && (
        <section>
          <h3>{t('overview:detail.tasks')}</h3>
          <ul className="detail-tasks">
            {detail.tasks.map((task) => (
              <li key={task.id}>
                {words(task.title)} <span className="detail-muted">{shortStateText(language, task)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Circumstances detail={detail} />
    </article>
  );
}

/** Cause, solution and notes, as somebody wrote them. */
function Circumstances({ detail }: { readonly detail: IndicatorDetail }) {
  const { t, words } = useInterfaceLanguage();
  const { indicator, measurement } = detail.result;
  const notes = [measurement?.detail?.note ?? null, indicator.note].filter((note) => note !== null);
  const cause = measurement?.detail?.cause ?? null;
  const solution = measurement?.detail?.solution ?? null;
  return (
    <Facts>
      {cause !== null && <Fact name={t('term:column.cause')}>{words(cause)}</Fact>}
      {solution !== null && <Fact name={t('term:column.solution')}>{words(solution)}</Fact>}
      {notes.map((note) => (
        <Fact key={note.vi} name={t('overview:detail.note')}>
          {words(note)}
        </Fact>
      ))}
    </Facts>
  );
}

/** Levels and unnamed sets as reported; districts, communes and departments with their place. */
function Units({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useInterfaceLanguage();
  const { units } = detail.result;
  const kinds = new Map(detail.organisations.map((it) => [it.id, it.kind]));
  const isPart = (unit: UnitResult) => ['level', 'other'].includes(kinds.get(unit.organisationId) ?? '');
  const ranked = units
    .filter((unit) => !isPart(unit))
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return (
    <>
      <UnitList title={t('overview:detail.levels')} detail={detail} units={units.filter(isPart)} />
      <UnitList title={t('overview:detail.units')} detail={detail} units={ranked} />
    </>
  );
}

type UnitListProps = {
  readonly title: string;
  readonly detail: IndicatorDetail;
  readonly units: readonly UnitResult[];
};

function UnitList({ title, detail, units }: UnitListProps) {
  const language = useInterfaceLanguage();
  const { words, format } = language;
  if (units.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <table className="detail-units">
        <caption className="visually-hidden">{title}</caption>
        <tbody>
          {units.map(({ organisationId, measurement, rank }) => {
            const organisation = detail.organisations.find(({ id }) => id === organisationId);
            return (
              <tr key={organisationId}>
                <td className="detail-rank">{rank !== null && format.number(rank, 0)}</td>
                <th scope="row">{organisation && words(organisation.name)}</th>
                <td>{measuredWithParts(language, detail.result.indicator, measurement, 'table')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
