-- include DocumentRow
WHERE v.document_version_key = @DocumentVersionKey
