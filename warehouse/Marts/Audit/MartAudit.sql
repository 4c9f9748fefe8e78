SELECT department_key, fiscal_year FROM mart_department_year
UNION
SELECT department_key, fiscal_year FROM mart_budget_line_year
UNION
SELECT department_key, fiscal_year FROM mart_project_year
UNION
SELECT department_key, fiscal_year FROM mart_grade_count
UNION
SELECT department_key, fiscal_year FROM mart_three_public_year
