JOIN dim_document_version v ON v.document_version_key = f.document_version_key
JOIN dim_document o ON o.document_key = v.document_key
JOIN dim_document_kind k ON k.document_kind_key = o.document_kind_key
JOIN dim_department d ON d.department_key = f.department_key
JOIN dim_recognizer r ON r.recognizer_key = f.recognizer_key
WHERE asked.fact_key = @FactKey AND (v.is_current = {{true}} OR f.fact_key = asked.fact_key)
ORDER BY is_asked DESC, v.loaded_at DESC, f.fact_key
