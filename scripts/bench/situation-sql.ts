import type BetterSqlite from 'better-sqlite3';

/**
 * The denominator of the situation benchmark: what the situation of one period holds, as an engineer would write
 * it in SQL for this file. Each result, of the province and of its units, with the plan in force, completion,
 * status, rank and changes; the counts by status; the tasks with their days overdue. The rows are read.
 */
export function prepareSituationSql(database: BetterSqlite.Database, periodCode: string): () => void {
  const results = database.prepare(resultSql);
  const tasks = database.prepare(taskSql);
  return () => {
    const rows = results.all({ code: periodCode });
    const counted = tasks.all({ code: periodCode });
    if (rows.length === 0 || counted.length === 0) throw new Error('The reference load is empty.');
  };
}

const resultSql = `
WITH reported AS (
  SELECT id, from_date, to_date, kind FROM period WHERE code = :code
), before AS (
  SELECT period.id FROM period, reported
  WHERE period.kind = reported.kind AND period.to_date < reported.from_date
  ORDER BY period.to_date DESC LIMIT 1
), year_before AS (
  SELECT period.id FROM period, reported
  WHERE period.kind = reported.kind AND period.to_date = date(reported.to_date, '-1 year')
), plan AS (
  SELECT target.*, period.to_date AS due,
    row_number() OVER (
      PARTITION BY target.indicator_id, target.organisation_id
      ORDER BY (target.period_id = reported.id) DESC,
        julianday(period.to_date) - julianday(period.from_date), target.effective_date DESC
    ) AS fit
  FROM target JOIN period ON period.id = target.period_id JOIN reported
  WHERE period.from_date <= reported.from_date AND period.to_date >= reported.to_date
    AND target.effective_date <= reported.to_date
), judged AS (
  SELECT indicator.id AS indicator_id, indicator.code, indicator.name, indicator.group_id,
    now.organisation_id, now.value, now.decimals, now.comparator, plan.value AS planned,
    CASE indicator.direction
      WHEN 'lowerIsBetter' THEN round(100.0 * plan.value / nullif(now.value, 0), 2)
      ELSE round(100.0 * now.value / nullif(plan.value, 0), 2)
    END AS completion,
    CASE
      WHEN now.value IS NULL OR plan.value IS NULL OR indicator.direction = 'neutral' THEN 'notJudged'
      WHEN indicator.direction = 'lowerIsBetter' AND now.value < plan.value THEN 'exceeded'
      WHEN indicator.direction <> 'lowerIsBetter' AND now.value > plan.value THEN 'exceeded'
      WHEN round(now.value, plan.decimals) = round(plan.value, plan.decimals) THEN 'met'
      WHEN plan.due > reported.to_date THEN 'notJudged'
      WHEN indicator.direction = 'lowerIsBetter' AND plan.value >= 0.9 * now.value THEN 'near'
      WHEN indicator.direction <> 'lowerIsBetter' AND now.value >= 0.9 * plan.value THEN 'near'
      ELSE 'below'
    END AS status,
    rank() OVER (
      PARTITION BY indicator.id
      ORDER BY CASE indicator.direction WHEN 'lowerIsBetter' THEN now.value ELSE -now.value END
    ) AS place,
    previous.value AS previous, earlier.value AS earlier
  FROM reported
    JOIN measurement now ON now.period_id = reported.id
    JOIN indicator ON indicator.id = now.indicator_id
    LEFT JOIN plan ON plan.indicator_id = now.indicator_id
      AND plan.organisation_id = now.organisation_id AND plan.fit = 1
    LEFT JOIN measurement previous ON previous.period_id = (SELECT id FROM before)
      AND previous.organisation_id = now.organisation_id AND previous.indicator_id = now.indicator_id
    LEFT JOIN measurement earlier ON earlier.period_id = (SELECT id FROM year_before)
      AND earlier.organisation_id = now.organisation_id AND earlier.indicator_id = now.indicator_id
)
SELECT judged.*, count(*) OVER (PARTITION BY group_id, status) AS of_status,
  round(value - previous, 2) AS change, round(value - earlier, 2) AS change_in_a_year
FROM judged
ORDER BY group_id, indicator_id, organisation_id`;

const taskSql = `
SELECT task.*, count(*) OVER (PARTITION BY state) AS of_state,
  CASE WHEN state NOT IN ('completed', 'regular')
    THEN max(0, julianday(period.to_date) - julianday(due_date)) END AS days_overdue,
  julianday(period.to_date) - julianday(last_update_date) AS days_silent,
  100.0 * (julianday(period.to_date) - julianday(assigned_date))
    / nullif(julianday(due_date) - julianday(assigned_date), 0) AS time_used_percent
FROM task JOIN period ON period.code = :code
ORDER BY days_overdue DESC, task.code`;
