DELETE FROM mart_department_year WHERE department_key = @DepartmentKey AND fiscal_year = @FiscalYear;
DELETE FROM mart_budget_line_year WHERE department_key = @DepartmentKey AND fiscal_year = @FiscalYear;
DELETE FROM mart_project_year WHERE department_key = @DepartmentKey AND fiscal_year = @FiscalYear;
DELETE FROM mart_grade_count WHERE department_key = @DepartmentKey AND fiscal_year = @FiscalYear;
DELETE FROM mart_three_public_year WHERE department_key = @DepartmentKey AND fiscal_year = @FiscalYear;
