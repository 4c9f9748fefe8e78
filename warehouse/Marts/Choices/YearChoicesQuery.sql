SELECT DISTINCT fiscal_year
FROM mart_region_year
ORDER BY fiscal_year DESC
