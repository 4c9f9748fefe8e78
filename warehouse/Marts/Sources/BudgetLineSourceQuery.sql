SELECT
    l.name AS subject,
    f.stage AS aspect,
    f.reason AS reason,
-- include FigureSourceRow
FROM fact_budget_line asked
JOIN fact_budget_line f ON f.department_key = asked.department_key AND f.fiscal_year = asked.fiscal_year AND f.budget_line_key = asked.budget_line_key AND f.stage = asked.stage
JOIN dim_budget_line l ON l.budget_line_key = f.budget_line_key
-- include FigureSources
