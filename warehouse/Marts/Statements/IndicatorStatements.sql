SELECT f.department_key, f.fiscal_year, f.project_key, f.document_version_key, COUNT(*) AS indicator_count
FROM fact_indicator_result f
JOIN dim_document_version v ON v.document_version_key = f.document_version_key
WHERE f.department_key = @DepartmentKey AND f.fiscal_year = @FiscalYear AND f.project_key IS NOT NULL
  AND v.is_current = {{true}} AND f.confidence_e4 >= @MinimumConfidenceE4
GROUP BY f.department_key, f.fiscal_year, f.project_key, f.document_version_key
