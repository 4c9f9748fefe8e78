SELECT m.*, p.name AS project_name, d.name AS department_name, g.name AS region_name, u.name AS unit_name, v.document_key,
    i.initial_budget_state AS initial_state, a.full_year_budget_state AS full_year_state, o.outturn_state
FROM mart_project_year m
JOIN dim_project p ON p.project_key = m.project_key
JOIN dim_department d ON d.department_key = m.department_key
JOIN dim_region g ON g.region_key = m.region_key
JOIN dim_document_version v ON v.document_version_key = m.document_version_key
LEFT JOIN dim_unit u ON u.unit_key = m.unit_key
LEFT JOIN fact_project_execution i ON i.fact_key = m.initial_fact_key
LEFT JOIN fact_project_execution a ON a.fact_key = m.full_year_fact_key
LEFT JOIN fact_project_execution o ON o.fact_key = m.outturn_fact_key
