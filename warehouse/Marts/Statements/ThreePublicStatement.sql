SELECT f.fact_key, f.department_key, f.fiscal_year, f.unit_key, f.category, f.stage, k.code AS document_kind, v.is_demonstration,
       f.amount_fen, f.amount_unit, f.amount_decimals, f.change_fen, f.confidence_e4
FROM fact_three_public f
JOIN dim_document_version v ON v.document_version_key = f.document_version_key
JOIN dim_document d ON d.document_key = v.document_key
JOIN dim_document_kind k ON k.document_kind_key = d.document_kind_key
WHERE f.department_key = @DepartmentKey AND f.fiscal_year = @FiscalYear
  AND v.is_current = {{true}} AND f.confidence_e4 >= @MinimumConfidenceE4 AND (f.amount_fen IS NOT NULL OR f.change_fen IS NOT NULL)
ORDER BY f.fact_key
