SELECT q.stage, q.reason, COUNT(*) AS items, COUNT(DISTINCT q.file_name) AS files, MIN(v.document_key) AS first_document_key
FROM quarantine_item q
LEFT JOIN dim_document_version v ON v.document_version_key = q.document_version_key
LEFT JOIN dim_document o ON o.document_key = v.document_key
LEFT JOIN dim_department d ON d.department_key = o.department_key
WHERE q.is_resolved <> {{true}} AND (q.document_version_key IS NULL OR v.is_current = {{true}})
    AND o.region_key IN @RegionKeys -- if RegionKeys
    AND o.fiscal_year IN @Years -- if Years
GROUP BY q.stage, q.reason
ORDER BY items DESC, q.reason
