SELECT
    m.department_key, d.name AS department_name, m.region_key, g.name AS region_name, y.is_demonstration, m.fiscal_year, m.category,
    m.initial_fen, m.initial_fact_key, i.amount_state AS initial_state,
    m.full_year_fen, m.full_year_fact_key, a.amount_state AS full_year_state,
    m.outturn_fen, m.outturn_fact_key, o.amount_state AS outturn_state,
    p.outturn_fen AS prior_outturn_fen
FROM mart_three_public_year m
JOIN dim_department d ON d.department_key = m.department_key
JOIN dim_region g ON g.region_key = m.region_key
JOIN mart_department_year y ON y.department_key = m.department_key AND y.fiscal_year = m.fiscal_year
LEFT JOIN fact_three_public i ON i.fact_key = m.initial_fact_key
LEFT JOIN fact_three_public a ON a.fact_key = m.full_year_fact_key
LEFT JOIN fact_three_public o ON o.fact_key = m.outturn_fact_key
LEFT JOIN mart_three_public_year p ON p.department_key = m.department_key AND p.fiscal_year = m.fiscal_year - 1 AND p.category = m.category
WHERE 1 = 1
    AND m.region_key IN @RegionKeys -- if RegionKeys
    AND m.fiscal_year IN @Years -- if Years
    AND m.department_key = @DepartmentKey -- if DepartmentKey
    AND m.category = @Category -- if Category
ORDER BY m.fiscal_year DESC, m.department_key, m.category
