SELECT d.department_key AS entity_key, d.name, d.name AS department_name, g.name AS region_name, d.is_demonstration
FROM dim_department d
JOIN dim_region g ON g.region_key = d.region_key
WHERE d.name LIKE @Pattern ESCAPE '!'
-- order
ORDER BY d.natural_code, d.department_key
{{page}}
