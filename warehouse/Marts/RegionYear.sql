SELECT *
FROM mart_department_year
WHERE fiscal_year = @FiscalYear AND region_key = @RegionKey
