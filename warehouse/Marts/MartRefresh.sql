DELETE FROM mart_department_year;
DELETE FROM mart_budget_line_year;
DELETE FROM mart_project_year;
DELETE FROM mart_grade_count;
DELETE FROM mart_three_public_year;
DELETE FROM mart_region_year;
