SELECT department_key, fiscal_year FROM fact_budget_line
UNION
SELECT department_key, fiscal_year FROM fact_three_public
UNION
SELECT department_key, fiscal_year FROM fact_project_execution
UNION
SELECT department_key, fiscal_year FROM fact_project_score
UNION
SELECT department_key, fiscal_year FROM dim_document WHERE department_key IS NOT NULL AND fiscal_year IS NOT NULL
ORDER BY department_key, fiscal_year
