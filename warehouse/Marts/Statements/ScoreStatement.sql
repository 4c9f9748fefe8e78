SELECT f.fact_key, f.department_key, f.fiscal_year, f.project_key, p.unit_key, f.document_version_key, f.statement, v.is_demonstration,
       f.execution_score_e4, f.execution_weight_e4, f.total_score_e4, f.printed_grade, f.confidence_e4
FROM fact_project_score f
JOIN dim_project p ON p.project_key = f.project_key
JOIN dim_document_version v ON v.document_version_key = f.document_version_key
WHERE f.department_key = @DepartmentKey AND f.fiscal_year = @FiscalYear
  AND v.is_current = {{true}} AND f.confidence_e4 >= @MinimumConfidenceE4
ORDER BY f.fact_key
