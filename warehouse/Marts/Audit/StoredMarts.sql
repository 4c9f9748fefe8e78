SELECT * FROM mart_department_year WHERE department_key = @DepartmentKey AND fiscal_year = @FiscalYear;
SELECT * FROM mart_budget_line_year WHERE department_key = @DepartmentKey AND fiscal_year = @FiscalYear;
SELECT * FROM mart_project_year WHERE department_key = @DepartmentKey AND fiscal_year = @FiscalYear;
SELECT * FROM mart_grade_count WHERE department_key = @DepartmentKey AND fiscal_year = @FiscalYear;
SELECT * FROM mart_three_public_year WHERE department_key = @DepartmentKey AND fiscal_year = @FiscalYear;
