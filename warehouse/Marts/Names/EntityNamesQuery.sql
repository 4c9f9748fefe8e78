SELECT n.printed_name, n.reason, n.score_e4, n.is_accepted, v.file_name, v.document_key
FROM entity_name n
LEFT JOIN dim_document_version v ON v.document_version_key = n.document_version_key
WHERE n.entity_kind = @EntityKind AND n.entity_key = @EntityKey
ORDER BY n.entity_name_key
