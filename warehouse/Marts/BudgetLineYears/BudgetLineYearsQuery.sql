SELECT m.fiscal_year, m.stage, l.code AS line_code, l.name AS line_name, l.unit AS line_unit, m.amount_fen, m.number_e4, m.fact_key, f.amount_state AS state
FROM mart_budget_line_year m
JOIN dim_budget_line l ON l.budget_line_key = m.budget_line_key
JOIN fact_budget_line f ON f.fact_key = m.fact_key
WHERE m.department_key = @DepartmentKey
    AND m.fiscal_year IN @Years -- if Years
ORDER BY m.fiscal_year, l.code, m.stage
