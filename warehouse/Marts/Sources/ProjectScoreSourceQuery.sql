SELECT
    f.project_name AS subject,
    f.statement AS aspect,
    CAST(NULL AS char(1)) AS reason,
-- include FigureSourceRow
FROM fact_project_score asked
JOIN fact_project_score f ON f.fact_key = asked.fact_key OR (f.project_key = asked.project_key AND f.fiscal_year = asked.fiscal_year)
-- include FigureSources
