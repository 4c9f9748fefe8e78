SELECT blocks
FROM document_reading
WHERE document_version_key = @DocumentVersionKey
