SELECT
    f.category AS subject,
    f.stage AS aspect,
    f.reason AS reason,
-- include FigureSourceRow
FROM fact_three_public asked
JOIN fact_three_public f ON f.department_key = asked.department_key AND f.fiscal_year = asked.fiscal_year AND f.category = asked.category AND f.stage = asked.stage
-- include FigureSources
