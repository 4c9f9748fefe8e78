SELECT region_key FROM dim_department WHERE department_key = @DepartmentKey
