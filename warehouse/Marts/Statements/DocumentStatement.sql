SELECT d.department_key, d.fiscal_year, d.document_key, k.code AS document_kind, v.is_demonstration
FROM dim_document d
JOIN dim_document_version v ON v.document_key = d.document_key
JOIN dim_document_kind k ON k.document_kind_key = d.document_kind_key
WHERE d.department_key = @DepartmentKey AND d.fiscal_year = @FiscalYear
  AND v.is_current = {{true}} AND v.status IN ('loaded', 'partial')
ORDER BY d.document_key
