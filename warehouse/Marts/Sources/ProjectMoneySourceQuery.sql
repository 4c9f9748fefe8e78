SELECT
    f.project_name AS subject,
    f.statement AS aspect,
    f.reason AS reason,
-- include FigureSourceRow
FROM fact_project_execution asked
JOIN fact_project_execution f ON f.fact_key = asked.fact_key OR (f.project_key = asked.project_key AND f.fiscal_year = asked.fiscal_year)
-- include FigureSources
