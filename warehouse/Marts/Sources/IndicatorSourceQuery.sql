SELECT
    f.indicator_name AS subject,
    f.target AS aspect,
    f.deviation_reason AS reason,
-- include FigureSourceRow
FROM fact_indicator_result asked
JOIN fact_indicator_result f ON f.fact_key = asked.fact_key OR (f.project_key = asked.project_key AND f.fiscal_year = asked.fiscal_year AND f.indicator_key = asked.indicator_key)
-- include FigureSources
