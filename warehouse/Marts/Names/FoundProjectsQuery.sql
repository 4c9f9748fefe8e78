SELECT p.project_key AS entity_key, p.name, d.name AS department_name, g.name AS region_name, d.is_demonstration
FROM dim_project p
JOIN dim_department d ON d.department_key = p.department_key
JOIN dim_region g ON g.region_key = d.region_key
WHERE p.name LIKE @Pattern ESCAPE '!'
-- order
ORDER BY p.natural_code, p.project_key
{{page}}
