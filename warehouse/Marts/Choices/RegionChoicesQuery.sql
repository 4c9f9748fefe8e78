SELECT g.region_key, g.name, g.parent_region_key, g.level, COUNT(d.department_key) AS departments
FROM dim_region g
LEFT JOIN dim_department d ON d.region_key = g.region_key
GROUP BY g.region_key, g.name, g.parent_region_key, g.level, g.natural_code
ORDER BY g.natural_code
