DELETE FROM mart_region_year WHERE fiscal_year = @FiscalYear AND region_key = @RegionKey;
SELECT * FROM mart_department_year WHERE fiscal_year = @FiscalYear AND region_key = @RegionKey;
