SELECT * FROM mart_region_year;
SELECT * FROM mart_department_year;
