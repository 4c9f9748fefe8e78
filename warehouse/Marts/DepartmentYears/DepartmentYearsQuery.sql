SELECT m.*, d.name AS department_name, g.name AS region_name
FROM mart_department_year m
JOIN dim_department d ON d.department_key = m.department_key
JOIN dim_region g ON g.region_key = m.region_key
WHERE 1 = 1
    AND m.region_key IN @RegionKeys -- if RegionKeys
    AND m.fiscal_year IN @Years -- if Years
    AND m.department_key = @DepartmentKey -- if DepartmentKey
    AND d.name LIKE @Pattern ESCAPE '!' -- if Pattern
-- order
ORDER BY {{sort}}, m.fiscal_year DESC, m.department_key
{{page}}
