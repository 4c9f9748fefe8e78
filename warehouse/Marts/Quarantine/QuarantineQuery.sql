SELECT
    q.quarantine_item_key,
    o.document_key,
    q.file_name,
    d.name AS department_name,
    o.fiscal_year,
    q.stage,
    q.reason,
    q.locator,
    q.text,
    COALESCE(v.is_demonstration, 0) AS is_demonstration,
    q.created_at
FROM quarantine_item q
LEFT JOIN dim_document_version v ON v.document_version_key = q.document_version_key
LEFT JOIN dim_document o ON o.document_key = v.document_key
LEFT JOIN dim_department d ON d.department_key = o.department_key
WHERE q.is_resolved <> {{true}} AND (q.document_version_key IS NULL OR v.is_current = {{true}})
    AND o.region_key IN @RegionKeys -- if RegionKeys
    AND o.fiscal_year IN @Years -- if Years
    AND q.document_version_key = @DocumentVersionKey -- if DocumentVersionKey
    AND q.reason = @Reason -- if Reason
-- order
ORDER BY q.reason, q.file_name, q.quarantine_item_key
{{page}}
